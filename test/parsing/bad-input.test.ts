import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  type HttpSmsResult,
  type OmnichannelResult,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
  type WebhookResult,
} from "../../src/index.js";
import { objectPaths, withValue } from "../support/edit.js";
import { fixtures } from "../support/fixtures.js";

type Result = HttpSmsResult | OmnichannelResult | WebhookResult;

const parsers: readonly (readonly [name: string, subject: string, parse: (input: unknown) => readonly Result[]])[] = [
  ["safeParseHttpSmsEvent", "httpSMS event", (input) => [safeParseHttpSmsEvent(input)]],
  ["safeParseOmnichannelEvent", "Omnichannel event", (input) => [safeParseOmnichannelEvent(input)]],
  ["safeParseOmnichannelBody", "Omnichannel event", safeParseOmnichannelBody],
  ["safeParseEvent", "webhook event", (input) => [safeParseEvent(input)]],
];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(parsers)("%s", (_name, subject, parse) => {
  test.each<readonly [title: string, message: string, input: unknown]>([
    ["an empty text", "must be JSON, not an empty body", ""],
    ["spaces", "must be JSON, not an empty body", " \r\n\t"],
    ["no bytes", "must be JSON, not an empty body", new Uint8Array()],
    ["an empty buffer", "must be JSON, not an empty body", Buffer.alloc(0)],
    ["bytes of spaces", "must be JSON, not an empty body", bytes(" \n")],
    ["a text", "must be JSON", "Hello"],
    ["a cut text", "must be JSON", '{"id":"event-1","data":{'],
    ["a form", "must be JSON", "type=message.phone.sent&id=1"],
    ["a text with more behind it", "must be JSON", "{}{}"],
    ["bytes that are not JSON", "must be JSON", bytes("Hello")],
    ["bytes that are not UTF-8", "must be UTF-8", Uint8Array.of(0x22, 0xff, 0x22)],
    ["a cut character", "must be UTF-8", bytes('"é"').subarray(0, 2)],
    ["Latin-1", "must be UTF-8", Buffer.from('"é"', "latin1")],
    ["two byte order marks", "must be JSON", "\ufeff\ufeff{}"],
    ["bytes of two byte order marks", "must be JSON", bytes("\ufeff\ufeff{}")],
    ["UTF-16", "must be UTF-8", Buffer.from("\ufeff{}", "utf16le")],
    ["a surrogate as bytes", "must be UTF-8", Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)],
  ])("rejects %s at the root", (_title, message, input) => {
    expect(parse(input)).toMatchObject([
      { kind: "invalid", error: { message: `${subject}: ${message}`, issues: [{ path: [], message }] } },
    ]);
  });

  test.each<readonly [title: string, input: unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["null as a text", "null"],
    ["a number", 7],
    ["NaN", Number.NaN],
    ["a number as a text", "7"],
    ["a bigint", 7n],
    ["a boolean", false],
    ["a symbol", Symbol("event")],
    ["a function", () => ({})],
    ["a class", class Event {}],
    ["a text in a text", '"{}"'],
    ["a list in a list", [[]]],
    ["a list in a list as a text", "[[]]"],
  ])("rejects %s at the root", (_title, input) => {
    const results = parse(input);
    expect(results.length).toBe(1);
    for (const result of results) {
      expect(result).toMatchObject({ kind: "invalid", error: { issues: [{ path: [] }] } });
      expect(result.kind === "invalid" && result.error.issues.length).toBe(1);
      expect(result.kind === "invalid" && result.error.message.startsWith(`${subject}: must `)).toBe(true);
    }
  });

  test("rejects objects that are not events", () => {
    for (const input of [{}, new Map(), new Date(0), /x/, new ArrayBuffer(2), Object.create(null), Promise.resolve()]) {
      const [result] = parse(input);
      expect(result?.kind).toBe("invalid");
    }
  });

  test("does not quote a body that is not JSON", () => {
    for (const input of ['{"content":"canary', "canary", bytes("canary {"), Buffer.from("canary \xff", "latin1")]) {
      const [result] = parse(input);
      if (result?.kind !== "invalid") throw new Error("expected an invalid result");
      expect(inspect(result.error, { depth: null, showHidden: true })).not.toContain("canary");
    }
  });

  test.each(fixtures)("does not quote $provider $file when it is invalid", ({ event }) => {
    const discriminants = ["type", "name", "channel"];
    const filled = JSON.stringify(event, (key, value) =>
      typeof value === "string" && !discriminants.includes(key) ? `canary ${value}` : value,
    );
    let refused = 0;
    // the event of a platform may have no object, but it has a required string
    for (const path of [...objectPaths(event).slice(1), ["timestamp"], ["time"]]) {
      const last = path.at(-1) ?? "";
      const marked = withValue<object>(JSON.parse(filled), [...path.slice(0, -1), "canary"], ["canary"]);
      const body = withValue(marked, [...path.slice(0, -1), last], ["canary"]);
      const [result] = parse(body);
      if (result?.kind !== "invalid") continue;
      refused += 1;
      const { issues, message, stack, cause } = result.error;
      expect(issues.length).toBeGreaterThan(0);
      expect(JSON.stringify([issues, message, stack, cause])).not.toContain("canary");
    }
    expect(refused).toBeGreaterThan(0);
  });
});
