import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type InvalidEventError,
  type MessagePhoneSentEvent,
  type MessageSentSmsEvent,
  type Provider,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelEvent,
} from "../../src/index.js";
import { without } from "../support/edit.js";
import { fixtures, invalidFixtures } from "../support/fixtures.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";
import { httpSmsRequired, omnichannelRequired } from "../support/required.js";

const sent = minimalHttpSmsEvents["message.phone.sent"];
const sms = minimalOmnichannelEvent("message.sent", "sms");

describe("safeParseEvent", () => {
  test.each(fixtures)("gives $provider and its own result for $file", ({ provider, text }) => {
    const own = provider === "httpsms" ? safeParseHttpSmsEvent(text) : safeParseOmnichannelEvent(text);
    for (const input of [text, Buffer.from(text), JSON.parse(text)]) {
      expect(safeParseEvent(input)).toStrictEqual({ provider, ...own });
    }
  });

  test("gives the very object that was read", () => {
    for (const input of [sent, sms]) {
      const result = safeParseEvent(input);
      expect(result.kind === "event" && result.event).toBe(input);
    }
  });

  test("tells the provider of an unknown event", () => {
    const ussd = { ...sent, type: "ussd.phone.received" };
    const presence = without({ ...sms, name: "presence.available", profileId: "profile-1" }, ["payload"]);
    const carrierPigeon = minimalOmnichannelEvent("message.sent", "carrierPigeon");
    expect(safeParseEvent(ussd)).toStrictEqual({
      provider: "httpsms",
      kind: "unknown",
      name: "ussd.phone.received",
      event: ussd,
    });
    expect(safeParseEvent(presence)).toStrictEqual({
      provider: "omnichannel",
      kind: "unknown",
      name: "presence.available",
      event: presence,
    });
    expect(safeParseEvent(carrierPigeon)).toStrictEqual({
      provider: "omnichannel",
      kind: "unknown",
      name: "message.sent",
      channel: "carrierPigeon",
      event: carrierPigeon,
    });
  });

  test.each(["toString", "constructor", "__proto__", "hasOwnProperty", ""])(
    "tells the provider of an unknown %j",
    (name) => {
      expect(safeParseEvent({ ...sent, type: name })).toMatchObject({ provider: "httpsms", kind: "unknown", name });
      expect(safeParseEvent({ ...sms, name })).toMatchObject({ provider: "omnichannel", kind: "unknown", name });
    },
  );

  test("tells the provider of a malformed event, and gives the provider's own error", () => {
    for (const [path] of httpSmsRequired(sent.type)) {
      const event = without(sent, path.split("."));
      expect(safeParseEvent(event)).toEqual({ provider: "httpsms", ...safeParseHttpSmsEvent(event) });
      expect(safeParseEvent(event).kind).toBe("invalid");
    }
    for (const [path] of omnichannelRequired(sms)) {
      const event = without(sms, path.split("."));
      expect(safeParseEvent(event)).toEqual({ provider: "omnichannel", ...safeParseOmnichannelEvent(event) });
      expect(safeParseEvent(event).kind).toBe("invalid");
    }
  });

  test.each(invalidFixtures)("calls $file invalid", ({ text }) => {
    const { kind } = safeParseEvent(text);
    // an event of the other provider is malformed for one parser alone
    const isOther = [safeParseHttpSmsEvent(text), safeParseOmnichannelEvent(text)].some((own) => own.kind === "event");
    expect(kind).toBe(isOther ? "event" : "invalid");
  });

  test.each<readonly [provider: Provider | null, title: string, input: object]>([
    ["httpsms", "a known type alone", { type: sent.type }],
    ["omnichannel", "a sound envelope with a known type added", { ...sms, name: "other", type: sent.type }],
    ["httpsms", "a known type among the other's keys", { ...sms, eventId: 1, type: sent.type, name: "other" }],
    ["omnichannel", "a known name among the other's keys", { ...sent, id: 1, type: "other", name: sms.name }],
    ["omnichannel", "a known name alone", { name: sms.name }],
    ["httpsms", "a sound envelope with a known name added", { ...sent, type: "other", name: sms.name }],
    ["httpsms", "more keys of httpSMS, by one", { id: "1", type: "a", name: "b" }],
    ["omnichannel", "more keys of the Omnichannel API, by one", { eventId: "1", name: "a", type: "b" }],
    [null, "as many keys of the one as of the other", { id: "1", type: "a", eventId: "2", name: "b" }],
    ["httpsms", "a known type and a known name, and more keys of httpSMS", { ...sent, name: sms.name }],
    ["omnichannel", "a known type and a known name, and more keys of the other", { ...sms, type: sent.type }],
  ])("gives %s for %s", (provider, _title, input) => {
    expect(safeParseEvent(input).provider).toBe(provider);
  });

  test.each<readonly [provider: Provider, first: string, others: readonly string[]]>([
    ["httpsms", "id", ["type", "time", "data", "specversion"]],
    ["omnichannel", "eventId", ["name", "timestamp", "payload", "apiSpaceId"]],
  ])("gives %s for its %s beside any other of its keys", (provider, first, others) => {
    for (const other of others) expect(safeParseEvent({ [first]: 1, [other]: 1 }), other).toMatchObject({ provider });
  });

  const neither: readonly (readonly [title: string, input: unknown])[] = [
    ["an empty object", {}],
    ["a flat body", { from: "+18005550100", to: "+18005550199", content: "Hello" }],
    ["one key of httpSMS", { id: "event-1" }],
    ["one key of the Omnichannel API", { name: "profile.create" }],
    ["an event in another one", { body: sent }],
    ["a text in a text", JSON.stringify(JSON.stringify(sent))],
    ["null", null],
    ["undefined", undefined],
    ["a number", 7],
    ["a boolean", true],
    ["a function", () => sent],
    ["an empty text", ""],
    ["no JSON", "{"],
    ["no UTF-8", Uint8Array.of(0xff, 0xfe)],
  ];

  test.each(neither)("gives no provider for %s", (_title, input) => {
    expect(safeParseEvent(input)).toMatchObject({ provider: null, kind: "invalid", error: { issues: [{ path: [] }] } });
  });

  test("says which function takes a batch", () => {
    for (const input of [[], [sms], JSON.stringify([sms, sms])]) {
      expect(safeParseEvent(input)).toMatchObject({
        provider: null,
        kind: "invalid",
        error: { message: "webhook event: must be one event, not a batch: use safeParseOmnichannelBody" },
      });
    }
  });

  test("narrows by provider, then as for that provider", () => {
    const seen: string[] = [];
    for (const { text } of fixtures) {
      const result = safeParseEvent(text);
      if (result.kind === "invalid") {
        expectTypeOf(result.provider).toEqualTypeOf<Provider | null>();
        expectTypeOf(result.error).toEqualTypeOf<InvalidEventError>();
      } else if (result.provider === "httpsms" && result.kind === "event") {
        if (result.event.type !== "message.phone.sent") continue;
        expectTypeOf(result.event).toEqualTypeOf<MessagePhoneSentEvent>();
        seen.push(result.event.data.id);
      } else if (result.provider === "omnichannel" && result.kind === "event") {
        if (result.name !== "message.sent" || result.channel !== "sms") continue;
        expectTypeOf(result.event).toEqualTypeOf<MessageSentSmsEvent>();
        seen.push(result.event.payload.id);
      } else {
        expectTypeOf(result.kind).toEqualTypeOf<"unknown">();
        expectTypeOf(result.name).toEqualTypeOf<string>();
      }
    }
    expect(seen).toEqual(["ff313c14-17a3-4f74-bcb2-ca77213a64af", "e9f154c8-4011-493f-bb73-09cfcf8a1411"]);
  });
});
