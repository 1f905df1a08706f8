import { describe, expect, onTestFinished, test, vi } from "vitest";
import { buildHistory, shuffle } from "../../src/cli/history.js";
import { readSetting } from "../../src/cli/set-path.js";
import { normalize, omnichannelChannels, safeParseEvent } from "../../src/index.js";

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

  test.each([
    [
      "httpsms",
      "retrying,expired,sent,failed,delivered",
      [
        "message.send.expired",
        "message.send.expired",
        "message.phone.sent",
        "message.send.failed",
        "message.phone.delivered",
      ],
    ],
    [
      "omnichannel",
      "sent,expired,failed,delivered,read",
      [
        "message.sent (sms)",
        "message.expired (sms)",
        "message.failed",
        "message.delivered (sms)",
        "message.read (sms)",
      ],
    ],
  ])("builds every step of %s", (provider, steps, labels) => {
    expect(buildHistory(provider, undefined, steps, []).map(({ label }) => label)).toEqual(labels);
  });

  test("uses SMS without a channel, and applies the settings to each event", () => {
    const history = buildHistory("omnichannel", undefined, "sent,read", [readSetting("payload.metadata.a=1")]);
    expect(history.map(({ provider, label, items }) => [provider, label, items])).toEqual([
      ["omnichannel", "message.sent (sms)", 1],
      ["omnichannel", "message.read (sms)", 1],
    ]);
    for (const { body } of history) expect(JSON.parse(body)).toMatchObject({ payload: { metadata: { a: 1 } } });
  });

  test.each(["httpsms", "omnichannel"])("ends two minutes before now with the last event of %s", (provider) => {
    vi.useFakeTimers({ now: Date.UTC(2030, 0, 1), toFake: ["Date"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const times = buildHistory(provider, undefined, "sent,delivered", []).map(({ body }) => {
      const result = safeParseEvent(body);
      return result.kind === "event" ? normalize(result.event).occurredAt : "";
    });
    expect(times).toEqual(["2029-12-31T23:56:00.000Z", "2029-12-31T23:58:00.000Z"]);
  });

  test.each<[what: string, provider: string | undefined, channel: string | undefined, steps: string, message: string]>([
    ["no provider", undefined, undefined, "sent", "`--history` needs the provider"],
    ["a name for a provider", "message.sent", "sms", "sent", "`--history` needs the provider"],
    ["a misspelled step", "omnichannel", "sms", "sent,deliverd", "unknown step `deliverd`. Did you mean `delivered`?"],
    [
      "a step of neither provider",
      "omnichannel",
      "sms",
      "\u001b[2J",
      "unknown step `\\u{1b}[2J`: use `sent`, `expired`, `failed`, `delivered`, `read`",
    ],
    ["a step of the other provider", "httpsms", undefined, "read", "unknown step `read`"],
    ["a misspelled channel", "omnichannel", "smss", "sent", "unknown channel `smss`. Did you mean `sms`?"],
    [
      "an unknown channel",
      "omnichannel",
      "carrier\u001bPigeon",
      "sent",
      `unknown channel \`carrier\\u{1b}Pigeon\`: use ${omnichannelChannels.map((name) => `\`${name}\``).join(", ")}`,
    ],
    ["a channel of httpSMS", "httpsms", "sms", "sent", "httpSMS has no channels"],
  ])("rejects %s", (_what, provider, channel, steps, message) => {
    expect(() => buildHistory(provider, channel, steps, [])).toThrow(message);
  });
});

describe("shuffle", () => {
  const items = Array.from({ length: 50 }, (_, index) => index);

  test("keeps every item, and leaves the original alone", () => {
    const shuffled = shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted((left, right) => left - right)).toEqual(items);
    expect(items[0]).toBe(0);
  });

  test.each<[random: number, shuffled: string]>([
    [0, "bcda"],
    [0.5, "adbc"],
    [0.999, "abcd"],
  ])("swaps each item with one up to its own place, at random: %d gives %s", (random, shuffled) => {
    vi.spyOn(Math, "random").mockReturnValue(random);
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    expect(shuffle([..."abcd"]).join("")).toBe(shuffled);
  });
});
