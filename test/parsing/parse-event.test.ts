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
  test.each(fixtures)("returns $provider and the result of its parser for $file", ({ provider, text }) => {
    const own = provider === "httpsms" ? safeParseHttpSmsEvent(text) : safeParseOmnichannelEvent(text);
    for (const input of [text, Buffer.from(text), JSON.parse(text)]) {
      expect(safeParseEvent(input)).toEqual(own);
    }
  });

  test("returns the same object as `event`", () => {
    for (const input of [sent, sms]) {
      const result = safeParseEvent(input);
      expect(result.kind === "event" && result.event).toBe(input);
    }
  });

  test("returns the provider of an unknown event", () => {
    const ussd = { ...sent, type: "ussd.phone.received" };
    const session = without({ ...sms, name: "session.create", profileId: "profile-1" }, ["payload"]);
    const pigeon = minimalOmnichannelEvent("message.sent", "carrierPigeon");
    expect(safeParseEvent(ussd)).toEqual({
      issues: [],
      provider: "httpsms",
      kind: "unknown",
      name: "ussd.phone.received",
      event: ussd,
    });
    expect(safeParseEvent(session)).toEqual({
      issues: [],
      provider: "omnichannel",
      kind: "unknown",
      name: "session.create",
      event: session,
    });
    expect(safeParseEvent(pigeon)).toEqual({
      issues: [],
      provider: "omnichannel",
      kind: "unknown",
      name: "message.sent",
      channel: "carrierPigeon",
      family: "message",
      event: pigeon,
    });
  });

  test.each(["toString", "constructor", "__proto__", "hasOwnProperty", ""])(
    "returns the provider of an unknown %j",
    (name) => {
      expect(safeParseEvent({ ...sent, type: name })).toMatchObject({ provider: "httpsms", kind: "unknown", name });
      expect(safeParseEvent({ ...sms, name })).toMatchObject({ provider: "omnichannel", kind: "unknown", name });
    },
  );

  test("returns the provider of an invalid event, with the message of the provider's parser", () => {
    for (const [path] of httpSmsRequired(sent.type)) {
      if (path === "type") continue;
      const event = without(sent, path.split("."));
      expect(safeParseEvent(event)).toEqual(safeParseHttpSmsEvent(event));
      expect(safeParseEvent(event).error).toEqual(safeParseHttpSmsEvent(event).error);
      expect(safeParseEvent(event)).toMatchObject({ kind: "invalid", provider: "httpsms" });
    }
    for (const [path] of omnichannelRequired(sms)) {
      if (path === "name") continue;
      const event = without(sms, path.split("."));
      expect(safeParseEvent(event)).toEqual(safeParseOmnichannelEvent(event));
      expect(safeParseEvent(event).error).toEqual(safeParseOmnichannelEvent(event).error);
      expect(safeParseEvent(event)).toMatchObject({ kind: "invalid", provider: "omnichannel" });
    }
  });

  test.each([without(sent, ["type"]), without(sms, ["name"])])(
    "returns no provider without a discriminant",
    (event) => {
      expect(safeParseEvent(event)).toMatchObject({ kind: "invalid", provider: null, issues: [{ path: [] }] });
    },
  );

  test.each(invalidFixtures)("calls $file invalid", ({ text }) => {
    const { kind } = safeParseEvent(text);
    // an event of the other provider is invalid for the parser of its own only
    const isOther = [safeParseHttpSmsEvent(text), safeParseOmnichannelEvent(text)].some((own) => own.kind === "event");
    expect(kind).toBe(isOther ? "event" : "invalid");
  });

  test.each<readonly [provider: Provider | null, title: string, input: object]>([
    ["httpsms", "only a known type", { type: sent.type }],
    ["omnichannel", "only a known name", { name: sms.name }],
    ["omnichannel", "a valid envelope with a known type added", { ...sms, name: "other", type: sent.type }],
    ["httpsms", "a valid envelope with a known name added", { ...sent, type: "other", name: sms.name }],
    ["httpsms", "a known type among the other's keys", { ...sms, eventId: 1, type: sent.type, name: "other" }],
    ["omnichannel", "a known name among the other's keys", { ...sent, id: 1, type: "other", name: sms.name }],
    [null, "a known type and a known name without a valid envelope", { type: sent.type, name: sms.name }],
    [null, "an incomplete envelope of an unknown type", { id: "1", type: "other", time: "" }],
    [null, "an incomplete envelope of an unknown name", { eventId: "1", name: "other" }],
    [null, "the valid envelopes of both", { ...sent, ...sms }],
  ])("returns %s for %s", (provider, _title, input) => {
    expect(safeParseEvent(input).provider).toBe(provider);
  });

  const neither: readonly (readonly [title: string, input: unknown])[] = [
    ["an empty object", {}],
    ["a flat body", { from: "+18005550100", to: "+18005550199", content: "Hello" }],
    ["one key of httpSMS", { id: "event-1" }],
    ["one key of the Omnichannel API", { name: "profile.devicesUpdated" }],
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

  test.each(neither)("returns no provider for %s", (_title, input) => {
    expect(safeParseEvent(input)).toMatchObject({ provider: null, kind: "invalid", error: { issues: [{ path: [] }] } });
  });

  test("says which function accepts a batch", () => {
    for (const input of [[], [sms], JSON.stringify([sms, sms])]) {
      expect(safeParseEvent(input)).toMatchObject({
        provider: null,
        kind: "invalid",
        error: { message: "webhook event: must be one event, not a batch: use `safeParseBody`" },
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
