import { describe, expect, test } from "vitest";
import { inspectText } from "../../src/cli/inspection.js";
import { countIn, jsonLine, noTotals, type Print, textLines, totalsLine } from "../../src/cli/print.js";
import { normalize } from "../../src/index.js";
import { buildHttpSmsEvent, buildOmnichannelEvent } from "../../src/testing.js";

const sent = buildHttpSmsEvent("message.phone.sent");
const delivered = buildOmnichannelEvent("message.delivered", "sms");
const carrierPigeon = { ...delivered, payload: { ...delivered.payload, details: { channel: "carrierPigeon" } } };
const { raw: _raw, ...normalized } = normalize(sent);

const place = { source: "events.jsonl", line: 7 };

/** All that is printed for an input. */
const printed = (print: Print, input: unknown): string =>
  inspectText(typeof input === "string" ? input : JSON.stringify(input))
    .map((inspection) => print(place, inspection))
    .join("");

const withoutNormalized = (text: string): readonly string[] =>
  text.split("\n").filter((line) => !line.startsWith("  normalized"));

describe("the lines for people", () => {
  test("say where an event stands, what it is, and what it says", () => {
    expect(printed(textLines, sent)).toBe(
      `events.jsonl:7  event  httpsms  message.phone.sent\n  normalized  ${JSON.stringify(normalized)}\n`,
    );
  });

  test.each<[what: string, input: unknown, lines: readonly string[]]>([
    ["a channel", delivered, ["events.jsonl:7  event  omnichannel  message.delivered (sms)", ""]],
    [
      "an unknown channel, and each drift",
      { ...carrierPigeon, more: 1 },
      [
        "events.jsonl:7  unknown  omnichannel  message.delivered (carrierPigeon)",
        "  drift  the event has an undocumented type, name or channel",
        "",
      ],
    ],
    [
      "an added key",
      { ...sent, "\u001b[2J": 1 },
      ["events.jsonl:7  event  httpsms  message.phone.sent", "  drift  /\\u{1b}[2J is not documented", ""],
    ],
    [
      "what is malformed",
      { ...sent, id: 7 },
      ["events.jsonl:7  invalid  httpsms  message.phone.sent: id must be a string", ""],
    ],
    ["what is nobody's", "no JSON", ["events.jsonl:7  invalid  webhook event: must be JSON", ""]],
  ])("say %s", (_what, input, lines) => {
    expect(withoutNormalized(printed(textLines, input))).toEqual(lines);
  });
});

describe("the line for programs", () => {
  test("has everything but the payload", () => {
    expect(JSON.parse(printed(jsonLine, sent))).toEqual({
      outcome: "event",
      provider: "httpsms",
      name: "message.phone.sent",
      channel: null,
      normalized,
      drift: [],
      error: null,
      ...place,
    });
    expect(JSON.parse(printed(jsonLine, { ...delivered, accountId: "1" }))).toEqual({
      outcome: "invalid",
      provider: "omnichannel",
      name: null,
      channel: null,
      normalized: null,
      drift: [],
      error: {
        message: "message.delivered (sms): accountId must be a number",
        issues: [{ path: ["accountId"], message: "must be a number" }],
      },
      ...place,
    });
  });

  test("has the channel, known or not", () => {
    expect(JSON.parse(printed(jsonLine, delivered))).toMatchObject({ channel: "sms" });
    expect(JSON.parse(printed(jsonLine, carrierPigeon))).toMatchObject({ channel: "carrierPigeon" });
  });

  test("is one line a payload", () => {
    expect(printed(jsonLine, [delivered, delivered])).toMatch(/^[^\n]+\n[^\n]+\n$/);
  });
});

test("a payload that nests too deep is printed without what it says", () => {
  const [inspection] = inspectText(JSON.stringify(sent));
  if (inspection === undefined) throw new Error("nothing was inspected");
  const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
  const nested = { ...inspection, normalized: { ...normalized, text: deep } };
  expect(textLines(place, nested)).toBe("events.jsonl:7  event  httpsms  message.phone.sent\n");
  expect(JSON.parse(jsonLine(place, nested))).toMatchObject({ name: "message.phone.sent", normalized: null });
});

test("the totals say how many there were of each", () => {
  expect(totalsLine({ event: 1, unknown: 2, invalid: 3, drift: 4 })).toBe(
    "1 known, 2 unknown, 3 malformed, 4 with drift\n",
  );
});

test("the totals count each outcome, and drift beside it", () => {
  const totals = noTotals();
  for (const input of [sent, { ...sent, region: "eu" }, carrierPigeon, carrierPigeon, {}]) {
    for (const inspection of inspectText(JSON.stringify(input))) countIn(totals, inspection);
  }
  expect(totals).toEqual({ event: 2, unknown: 2, invalid: 1, drift: 3 });
});
