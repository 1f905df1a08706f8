import { describe, expect, test } from "vitest";
import { inspectText } from "../../src/cli/inspection.js";
import { linesOf } from "../../src/cli/lines.js";
import { payloadsOf } from "../../src/cli/payloads.js";
import { buildHttpSmsEvent, buildOmnichannelEvent } from "../../src/testing.js";

const sent = buildHttpSmsEvent("message.phone.sent");
const delivered = buildOmnichannelEvent("message.delivered", "sms");

const json = (value: unknown): string => JSON.stringify(value);
const captured = (body: unknown): string => json({ headers: {}, body: json(body) });
const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

/** Yields the bytes in chunks of a length, since a stream may cut them anywhere. */
async function* inPieces(bytes: Buffer, length: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}

/** Returns the line and the outcome of each event in an input. */
const read = async (input: string | Buffer, length = 64): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const { input: payload, line } of payloadsOf(linesOf(inPieces(Buffer.from(input), length)))) {
    found.push(...inspectText(payload).map(({ outcome }) => `${line} ${outcome}`));
  }
  return found;
};

const prettyLines = pretty(sent).split("\n").length;

describe("linesOf", () => {
  test.each<[input: string, lines: readonly string[]]>([
    ["", []],
    ["a", ["a"]],
    ["a\n", ["a"]],
    ["\n", [""]],
    ["\n\nab\n\nc", ["", "", "ab", "", "c"]],
    ["a\r\nb\u2028c", ["a\r", "b\u2028c"]],
  ])("yields the lines of %j, wherever the stream is cut", async (input, lines) => {
    for (const length of [1, 2, 3, 64]) {
      const found: string[] = [];
      for await (const line of linesOf(inPieces(Buffer.from(input), length))) found.push(`${line}`);
      expect(found).toEqual(lines);
    }
  });
});

describe("payloadsOf", () => {
  test.each<[what: string, input: string, expected: readonly string[]]>([
    ["an event", json(sent), ["1 event"]],
    ["an indented event", pretty(sent), ["1 event"]],
    ["an indented event behind blank lines", `\n \n${pretty(sent)}\n\n`, ["3 event"]],
    ["a batch", json([delivered, delivered]), ["1 event", "1 event"]],
    ["an indented batch", pretty([delivered, delivered]), ["1 event", "1 event"]],
    ["a batch with one event per line", `[\n${json(delivered)},\n${json(delivered)}\n]\n`, ["1 event", "1 event"]],
    ["a batch with the commas in front", `[${json(sent)}\n,${json(sent)}\n]`, ["1 event", "1 event"]],
    ["one JSON document per line", `${json(sent)}\n${json(delivered)}\n`, ["1 event", "2 event"]],
    ["Windows line breaks", `${json(sent)}\r\n${json(delivered)}\r\n`, ["1 event", "2 event"]],
    ["an indented event with Windows line breaks", pretty(sent).replaceAll("\n", "\r\n"), ["1 event"]],
    ["an event with the commas in front", json(sent).replaceAll(',"', '\n,"'), ["1 event"]],
    ["a byte order mark and an event", `\ufeff${json(sent)}`, ["1 event"]],
    ["a byte order mark and a batch", `\ufeff${pretty([delivered])}`, ["1 event"]],
    ["several indented events", `${pretty(sent)}\n${pretty(sent)}`, ["1 event", `${1 + prettyLines} event`]],
    ["blank lines between", `\n${json(sent)}\n\n  \n${json(sent)}\n\n`, ["2 event", "5 event"]],
    ["an object behind its key", `{"x":\n{}}\n${json(sent)}`, ["1 invalid", "3 event"]],
    ["brackets and quotes in a text", `{"x":"]}\\"[{"\n}\n${json(sent)}`, ["1 invalid", "3 event"]],
    ["brackets in a text that close what is open", `{"x":"]}"\n}\n${json(sent)}`, ["1 invalid", "3 event"]],
    ["an event that was encoded twice", json(json(sent)), ["1 event"]],
    ["an empty batch", "[]", []],
    ["nothing", "", []],
    ["only blank lines", " \n\n", []],
    ["a cut object", `{\n${json(sent)}\n${json(sent)}`, ["1 invalid", "2 event", "3 event"]],
    ["an object cut behind a value", `{"x":1,\n${json(sent)}`, ["1 invalid", "2 event"]],
    ["an object cut behind a comma and a space", `{"x":1, \n${json(sent)}`, ["1 invalid", "2 event"]],
    ["an object cut in a text", `{"x":"\n${json(sent)}`, ["1 invalid", "2 event"]],
    ["a batch cut behind an event", `[${json(sent)}\n${json(delivered)}`, ["1 invalid", "2 event"]],
    ["an object cut behind an array in it", `{"x":[1],\n${json(sent)}`, ["1 invalid", "2 event"]],
    ["an object cut at the end", `${json(sent)}\n{"x":`, ["1 event", "2 invalid"]],
    ["an object cut behind a text that ends in a colon", `{"x":"y:"\n${json(sent)}`, ["1 invalid", "2 event"]],
    ["a batch cut behind a text that ends in a comma", `["y,"\n${json(sent)}`, ["1 invalid", "2 event"]],
    ["a batch cut behind a text that ends in a bracket", `["["\n${json(sent)}`, ["1 invalid", "2 event"]],
    ["an object cut behind a backslash", `{"x":"\\\n${json(sent)}`, ["1 invalid", "2 event"]],
    ["a quote in a text, and a bracket behind it", `{"x":"\\"}"\n}\n${json(sent)}`, ["1 invalid", "3 event"]],
    ["a text that ends in a backslash", `{"x":"]\\\\"\n}\n${json(sent)}`, ["1 invalid", "3 event"]],
    ["an object behind its key and a space", `{"x": \n{}}\n${json(sent)}`, ["1 invalid", "3 event"]],
    ["an array behind its key", `{"x":\n[{}]}\n${json(sent)}`, ["1 invalid", "3 event"]],
    ["an array cut behind a key", `["x":\n${json(sent)}`, ["1 invalid", "2 event"]],
    ["a batch in a batch on several lines", `[[\n${json(sent)}\n]]\n${json(sent)}`, ["1 invalid", "4 event"]],
    ["a batch cut in front of a line that is no object", `[${json(sent)},\n  7\n]`, ["1 event", "1 invalid"]],
    ["brackets of two kinds", `{"x":[1}\n]\n${json(sent)}`, ["1 invalid", "3 event"]],
    ["lines that are no JSON", `hello\n${json(sent)}\n<b>\n"\n`, ["1 invalid", "2 event", "3 invalid", "4 invalid"]],
    ["a log with an event behind each time", `10:00 ${json(sent)}\n10:01 ${json(sent)}`, ["1 invalid", "2 invalid"]],
    ["server-sent events", `data: ${json(sent)}\n\ndata: ${json(sent)}\n\n`, ["1 invalid", "3 invalid"]],
    [
      "captured requests, one per line",
      `${captured(sent)}\n${captured([delivered, 7])}`,
      ["1 event", "2 event", "2 invalid"],
    ],
    ["an event in another object", json({ event: sent }), ["1 invalid"]],
    ["numbers and words", "7\n-1.5\ntrue\nnull\n", ["1 invalid", "2 invalid", "3 invalid", "4 invalid"]],
    ["one bracket too many", `]\n${json(sent)}`, ["1 invalid", "2 event"]],
  ])("finds the payloads in %s, wherever the stream is cut", async (_what, input, expected) => {
    for (const length of [1, 7, 64, 100_000]) expect(await read(input, length)).toEqual(expected);
  });

  test.each<[what: string, input: string, expected: readonly string[]]>([
    ["a string of half a million characters", json("x".repeat(500_000)), ["1 invalid"]],
    ["a line of quotes that is cut off", `${'{"'.repeat(100_000)}\n${json(sent)}`, ["1 invalid", "2 event"]],
  ])("finds the payloads in %s", async (_what, input, expected) => {
    expect(await read(input, 10_000)).toEqual(expected);
  });

  test("yields bytes that are not UTF-8, and only those lines are invalid", async () => {
    const latin = Buffer.from('{"x":"é"}\n', "latin1");
    const input = Buffer.concat([Buffer.from("{\n"), latin, latin, Buffer.from(json(sent))]);
    expect(await read(input)).toEqual(["1 invalid", "2 invalid", "3 invalid", "4 event"]);
  });

  test("keeps the line breaks of a payload", async () => {
    const found = [];
    for await (const payload of payloadsOf(linesOf(inPieces(Buffer.from('\n{\n\n "x": 1\n}\n'), 3))))
      found.push(payload);
    expect(found).toEqual([{ input: '{\n\n "x": 1\n}', line: 2 }]);
  });

  test("keeps characters whose bytes arrive in two chunks", async () => {
    const event = { ...sent, data: { ...sent.data, content: "é\u2028👋" } };
    const found = [];
    for await (const { input } of payloadsOf(linesOf(inPieces(Buffer.from(json(event)), 1)))) found.push(input);
    expect(found).toEqual([json(event)]);
  });

  test("reads lines that are strings", async () => {
    const found = [];
    for await (const { input } of payloadsOf(pretty(sent).split("\n"))) found.push(input);
    expect(found).toEqual([pretty(sent)]);
  });
});
