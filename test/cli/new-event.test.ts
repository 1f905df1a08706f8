import { describe, expect, onTestFinished, test, vi } from "vitest";
import { buildNewEvent, findKind, listKinds } from "../../src/cli/new-event.js";
import { readSetting } from "../../src/cli/set-path.js";
import {
  httpSmsEventTypes,
  normalize,
  omnichannelEventNames,
  safeParseEvent,
  type WebhookResult,
} from "../../src/index.js";
import { driftFindings } from "../../src/testing.js";

const keyOf = (result: WebhookResult): string => (result.kind === "invalid" ? "" : normalize(result.event).eventKey);

describe("listKinds", () => {
  test("names every event", () => {
    const names = new Set(listKinds().map(({ name }) => name));
    expect(names).toEqual(new Set([...httpSmsEventTypes, ...omnichannelEventNames]));
  });
});

describe("buildNewEvent", () => {
  test.each(listKinds())("builds a new fact of $name $channel in each call", (kind) => {
    const results = [0, 1].map(() => safeParseEvent(buildNewEvent(kind, [])));
    for (const result of results) {
      expect(result).toMatchObject({ kind: "event", provider: kind.provider, name: kind.name });
      expect(result.channel).toBe(kind.channel);
      expect(result.issues).toEqual([]);
      expect(driftFindings(result.original)).toEqual([]);
    }
    expect(new Set(results.map(keyOf)).size).toBe(2);
  });

  test("builds two missed calls of one millisecond as two facts", () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const [first, second] = [0, 1].map(() => buildNewEvent(findKind("message.call.missed", undefined), []));
    expect(keyOf(safeParseEvent(first))).not.toBe(keyOf(safeParseEvent(second)));
  });

  test("has the time of now", () => {
    const before = new Date().toISOString();
    const event = safeParseEvent(buildNewEvent(findKind("message.inbound", "sms"), []));
    const { occurredAt } = event.kind === "event" ? normalize(event.event) : { occurredAt: "" };
    expect(String(occurredAt) >= before).toBe(true);
  });

  test("follows the settings, also in the parts that repeat a value", () => {
    const sent = buildNewEvent(findKind("message.phone.sent", undefined), [readSetting("data.id=one")]);
    expect(sent).toMatchObject({ source: "/v1/messages/one/events", data: { id: "one" } });
    const inbound = buildNewEvent(findKind("message.inbound", "rcs"), [readSetting("payload.messageParts[0].type=x")]);
    expect(inbound).toMatchObject({ payload: { messageParts: [{ type: "x" }] } });
  });
});

describe("findKind", () => {
  test.each<[name: string, channel: string | undefined, message: string]>([
    [
      "message.phone.recieved",
      undefined,
      "unknown event `message.phone.recieved`. Did you mean `message.phone.received`?",
    ],
    ["constructor", undefined, "unknown event `constructor`: `message-webhooks send --list` lists all events"],
    ["\u001b[2J", undefined, "unknown event `\\u{1b}[2J`"],
    ["message.sent", undefined, "`message.sent` needs a channel: one of `sms`, `mms`"],
    ["message.sent", "whatsapp", "`message.sent` has no channel `whatsapp`. Did you mean `whatsApp`?"],
    ["message.failed", "sms", "`message.failed` has no channel: leave it out"],
    ["message.phone.sent", "sms", "`message.phone.sent` has no channel: leave it out"],
  ])("says what is wrong with %j on %j", (name, channel, message) => {
    expect(() => findKind(name, channel)).toThrow(message);
  });
});
