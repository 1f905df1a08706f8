import { describe, expect, test } from "vitest";
import { buildHistory, shuffle } from "../../src/cli/history.js";
import { safeParseEvent } from "../../src/index.js";

describe("buildHistory", () => {
  test("builds one request per step, about one new message", () => {
    const [first, second] = [
      buildHistory("omnichannel", "rcs", "sent, failed", []),
      buildHistory("httpsms", undefined, "sent", []),
    ];
    expect(first.map(({ label }) => label)).toEqual(["message.sent (rcs)", "message.failed"]);
    expect(second.map(({ label }) => label)).toEqual(["message.phone.sent"]);
    const ids = first.map(({ body }) => JSON.parse(body).payload.id);
    expect(new Set(ids).size).toBe(1);
    expect(buildHistory("omnichannel", "rcs", "sent", [])[0]?.body).not.toContain(ids[0]);
    for (const { body } of [...first, ...second])
      expect(safeParseEvent(body)).toMatchObject({ kind: "event", issues: [] });
  });

  test.each<[what: string, provider: string | undefined, channel: string | undefined, steps: string, message: string]>([
    ["no provider", undefined, undefined, "sent", "`--history` needs the provider"],
    ["a name for a provider", "message.sent", "sms", "sent", "`--history` needs the provider"],
    ["an unknown step", "omnichannel", "sms", "sent,deliverd", "unknown step `deliverd`"],
    ["a step of the other provider", "httpsms", undefined, "read", "unknown step `read`"],
    ["an unknown channel", "omnichannel", "smss", "sent", "unknown channel `smss`"],
    ["a channel of httpSMS", "httpsms", "sms", "sent", "httpSMS has no channels"],
  ])("rejects %s", (_what, provider, channel, steps, message) => {
    expect(() => buildHistory(provider, channel, steps, [])).toThrow(message);
  });
});

test("shuffle keeps every item", () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  const shuffled = shuffle(items);
  expect(shuffled).not.toEqual(items);
  expect(shuffled.toSorted((left, right) => left - right)).toEqual(items);
  expect(items[0]).toBe(0);
});
