import { describe, expect, onTestFinished, test, vi } from "vitest";
import { buildNewEvent, findKind, listKinds } from "../../src/cli/new-event.js";
import { readSetting } from "../../src/cli/set-path.js";
import {
  httpSmsEventTypes,
  normalize,
  omnichannelChannels,
  omnichannelEventNames,
  safeParseEvent,
  type WebhookResult,
} from "../../src/index.js";
import { buildOmnichannelEvent, driftFindings } from "../../src/testing.js";

const keyOf = (result: WebhookResult): string => (result.kind === "invalid" ? "" : normalize(result.event).eventKey);

const idOf = (event: object): unknown => ("id" in event ? event.id : "eventId" in event && event.eventId);

const timeOf = (result: WebhookResult): string =>
  result.kind === "invalid" ? "" : `${normalize(result.event).occurredAt}`;

describe("listKinds", () => {
  test("names every event", () => {
    const names = new Set(listKinds().map(({ name }) => name));
    expect(names).toEqual(new Set([...httpSmsEventTypes, ...omnichannelEventNames]));
  });

  test("names each channel once, and none for an event that has no channel of its own", () => {
    const channelsOf = (name: string) => listKinds().flatMap((kind) => (kind.name === name ? [kind.channel] : []));
    for (const name of ["message.sent", "message.inbound"]) expect(channelsOf(name)).toEqual(omnichannelChannels);
    for (const name of ["message.failed", "profile.create", "message.phone.sent"])
      expect(channelsOf(name)).toEqual([undefined]);
  });
});

describe("buildNewEvent", () => {
  test.each(listKinds())("builds a new fact of $name $channel in each call", (kind) => {
    const before = new Date().toISOString();
    const results = [0, 1].map(() => safeParseEvent(buildNewEvent(kind, [])));
    for (const result of results) {
      expect(result).toMatchObject({ kind: "event", provider: kind.provider, name: kind.name });
      expect(result.channel).toBe(kind.channel);
      expect(result.issues).toEqual([]);
      expect(driftFindings(result.original)).toEqual([]);
    }
    expect(new Set(results.map(keyOf)).size).toBe(2);
    expect(new Set(results.map((result) => (result.kind === "event" ? idOf(result.event) : ""))).size).toBe(2);
    for (const time of results.map(timeOf)) expect(time >= before).toBe(true);
  });

  test("builds two missed calls of one millisecond as two facts", () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const [first, second] = [0, 1].map(() => buildNewEvent(findKind("message.call.missed", undefined), []));
    expect(keyOf(safeParseEvent(first))).not.toBe(keyOf(safeParseEvent(second)));
  });

  test.each<[name: string, channel: string | undefined, path: readonly string[]]>([
    ["message.phone.sent", undefined, ["data", "id"]],
    ["message.phone.received", undefined, ["data", "message_id"]],
    ["message.read", "rcs", ["payload", "id"]],
  ])("has a new message in each call: %s", (name, channel, path) => {
    const ids = [0, 1].map(() =>
      path.reduce<unknown>(
        (value, key) => (value as Record<string, unknown>)[key],
        buildNewEvent(findKind(name, channel), []),
      ),
    );
    expect(ids).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), expect.stringMatching(/^[\da-f-]{36}$/)]);
    expect(ids[0]).not.toBe(ids[1]);
  });

  test("has an id of its own, also if another process builds an event at the same moment", () => {
    const { eventId, timestamp } = buildNewEvent(findKind("profile.create", undefined), []) as Record<string, string>;
    expect(eventId).not.toBe(buildOmnichannelEvent("profile.create", { timestamp: `${timestamp}` }).eventId);
  });

  test("has one time in all its places", () => {
    const { time, data } = buildNewEvent(findKind("message.call.missed", undefined), []) as Record<string, object>;
    expect(data).toMatchObject({ timestamp: time });
  });

  test("follows the settings, also in the parts that repeat a value", () => {
    const sent = buildNewEvent(findKind("message.phone.sent", undefined), [readSetting("data.id=one")]);
    expect(sent).toMatchObject({ source: "/v1/messages/one/events", data: { id: "one" } });
    const inbound = buildNewEvent(findKind("message.inbound", "rcs"), [readSetting("payload.messageParts[0].type=x")]);
    expect(inbound).toMatchObject({ payload: { messageParts: [{ type: "x" }] } });
  });
});

describe("findKind", () => {
  test("finds an event by its name, or by its name and channel", () => {
    expect(findKind("phone.heartbeat.online", undefined)).toEqual({
      provider: "httpsms",
      name: "phone.heartbeat.online",
      channel: undefined,
    });
    expect(findKind("message.read", "rcs")).toEqual({ provider: "omnichannel", name: "message.read", channel: "rcs" });
  });

  const channels = "`sms`, `mms`, `rcs`, `fbMessenger`, `appMessaging`, `email`, `whatsApp`, `nativePush`";

  test.each<[name: string, channel: string | undefined, message: string]>([
    [
      "message.phone.recieved",
      undefined,
      "unknown event `message.phone.recieved`. Did you mean `message.phone.received`?",
    ],
    ["constructor", undefined, "unknown event `constructor`: `message-webhooks send --list` lists all events"],
    ["\u001b[2J", undefined, "unknown event `\\u{1b}[2J`: `message-webhooks send --list` lists all events"],
    ["message.sent", undefined, `\`message.sent\` needs a channel: one of ${channels}`],
    ["message.sent", "whatsapp", "`message.sent` has no channel `whatsapp`. Did you mean `whatsApp`?"],
    ["message.sent", "carrier\u001bPigeon", "`message.sent` has no channel `carrier\\u{1b}Pigeon`"],
    ["message.failed", "sms", "`message.failed` has no channel: leave it out"],
    ["message.phone.sent", "sms", "`message.phone.sent` has no channel: leave it out"],
  ])("says what is wrong with %j on %j", (name, channel, message) => {
    expect(() => findKind(name, channel)).toThrow(expect.objectContaining({ name: "CallError", message }));
  });
});
