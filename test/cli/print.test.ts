import { describe, expect, test } from "vitest";
import { inspectText } from "../../src/cli/inspection.js";
import { countIn, createTotals, type Print, printJson, printText, printTotals } from "../../src/cli/print.js";
import { normalize } from "../../src/index.js";
import { buildHttpSmsEvent, buildOmnichannelEvent } from "../../src/testing.js";

const sent = buildHttpSmsEvent("message.phone.sent");
const delivered = buildOmnichannelEvent("message.delivered", "sms");
const carrierPigeon = { ...delivered, payload: { ...delivered.payload, details: { channel: "carrierPigeon" } } };
const { raw: _raw, ...normalized } = normalize(sent);

const place = { source: "events.jsonl", line: 7 };

/** Prints everything for an input. */
const printAll = (print: Print, input: unknown): string =>
  inspectText(typeof input === "string" ? input : JSON.stringify(input))
    .map((inspection) => print(place, inspection))
    .join("");

const withoutNormalized = (text: string): readonly string[] =>
  text.split("\n").filter((line) => !line.startsWith("  normalized"));

describe("printText", () => {
  test("prints place, outcome, provider and name of an event, and its normalized form", () => {
    expect(printAll(printText, sent)).toBe(
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
      "an invalid event",
      { ...sent, id: 7 },
      ["events.jsonl:7  invalid  httpsms  message.phone.sent: id must be a string", ""],
    ],
    [
      "text that is not JSON",
      '{"a":\n<b>}',
      ["events.jsonl:7  invalid  webhook event: must be JSON", "  line 8, column 1: this looks like HTML or XML", ""],
    ],
    [
      "a captured request, and a character that reorders what is shown",
      { headers: {}, body: { ...sent, "\u202eevil": 1 } },
      [
        "events.jsonl:7  event  httpsms  message.phone.sent",
        "  note  read from the `body` of a captured request",
        "  drift  /\\u{202e}evil is not documented",
        "",
      ],
    ],
  ])("prints %s", (_what, input, lines) => {
    expect(withoutNormalized(printAll(printText, input))).toEqual(lines);
  });
});

test("printText escapes what could start a line, control the terminal, or reorder what is shown", () => {
  const key = "\u0000\n\u007f\u009f\u2028\u2029\u202e\u2066é👋";
  expect(printAll(printText, { ...sent, [key]: 1 })).toContain(
    "\n  drift  /\\u{0}\\u{a}\\u{7f}\\u{9f}\\u{2028}\\u{2029}\\u{202e}\\u{2066}é👋 is not documented\n",
  );
});

describe("printJson", () => {
  test("prints everything except the payload", () => {
    expect(JSON.parse(printAll(printJson, sent))).toEqual({
      outcome: "event",
      provider: "httpsms",
      name: "message.phone.sent",
      channel: null,
      normalized,
      drift: [],
      error: null,
      at: null,
      note: null,
      ...place,
    });
    expect(JSON.parse(printAll(printJson, { ...delivered, accountId: "1" }))).toEqual({
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
      at: null,
      note: null,
      ...place,
    });
  });

  test("prints the channel, known or not", () => {
    expect(JSON.parse(printAll(printJson, delivered))).toMatchObject({ channel: "sms" });
    expect(JSON.parse(printAll(printJson, carrierPigeon))).toMatchObject({ channel: "carrierPigeon" });
  });

  test("prints one line per payload", () => {
    expect(printAll(printJson, [delivered, delivered])).toMatch(/^[^\n]+\n[^\n]+\n$/);
  });
});

test("prints a payload that nests too deep without its normalized form", () => {
  const [inspection] = inspectText(JSON.stringify(sent));
  if (inspection === undefined) throw new Error("nothing was inspected");
  const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
  const nested = { ...inspection, normalized: { ...normalized, text: deep } };
  expect(printText(place, nested)).toBe("events.jsonl:7  event  httpsms  message.phone.sent\n");
  expect(JSON.parse(printJson(place, nested))).toMatchObject({ name: "message.phone.sent", normalized: null });
});

test("prints the totals", () => {
  expect(printTotals({ event: 1, unknown: 2, invalid: 3, drift: 4 })).toBe(
    "1 event, 2 unknown, 3 invalid, 4 with drift\n",
  );
  expect(printTotals(createTotals())).toBe("0 events, 0 unknown, 0 invalid, 0 with drift\n");
});

test("counts each outcome, and drift in addition", () => {
  const totals = createTotals();
  for (const input of [sent, { ...sent, region: "eu" }, carrierPigeon, carrierPigeon, {}]) {
    for (const inspection of inspectText(JSON.stringify(input))) countIn(totals, inspection);
  }
  expect(totals).toEqual({ event: 2, unknown: 2, invalid: 1, drift: 3 });
});
