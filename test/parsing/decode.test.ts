import { describe, expect, onTestFinished, test, vi } from "vitest";
import { safeParseBody, safeParseEvent, safeParseHttpSmsEvent } from "../../src/index.js";
import { minimalHttpSmsEvents } from "../support/minimal.js";

const event = minimalHttpSmsEvents["message.phone.received"];
const text = JSON.stringify(event);
const mark = "\ufeff";

const messageOf = (input: unknown): string | undefined => safeParseEvent(input).issues[0]?.message;

describe("one byte order mark", () => {
  test.each([
    ["text", mark + text],
    ["bytes", Buffer.from(mark + text)],
  ])("is skipped before %s", (_, input) => {
    expect(safeParseHttpSmsEvent(input)).toMatchObject({ kind: "event", event });
  });

  test.each([
    ["text", mark + mark + text],
    ["bytes", Buffer.from(mark + mark + text)],
    ["text, after a space", ` ${mark}${text}`],
  ])("is not skipped twice, or elsewhere: %s", (_, input) => {
    expect(messageOf(input)).toBe("must be JSON");
  });
});

describe("an empty body", () => {
  test.each([
    ["nothing", ""],
    ["white space", " \t\r\n"],
    ["much white space", " ".repeat(999)],
  ])("is named: %s", (_, input) => {
    expect(messageOf(input)).toBe("must be JSON, not an empty body");
    expect(messageOf(Buffer.from(input))).toBe("must be JSON, not an empty body");
    expect(safeParseBody(input)[0]?.issues[0]?.message).toBe("must be JSON, not an empty body");
  });

  test.each([
    ["letters", "no JSON"],
    ["more white space than is searched", " ".repeat(1_000)],
  ])("is not %s", (_, input) => {
    expect(messageOf(input)).toBe("must be JSON");
  });
});

describe("bytes", () => {
  test("must be UTF-8", () => {
    const latin = Buffer.from(text.replace("Hello", "Héllo"), "latin1");
    expect(messageOf(latin)).toBe("must be UTF-8");
    expect(messageOf(Uint8Array.from(latin).buffer)).toBe("must be UTF-8");
  });

  test("are copied only if another thread could write to them", () => {
    const decode = vi.spyOn(TextDecoder.prototype, "decode");
    onTestFinished(() => decode.mockRestore());
    const own = new Uint8Array(Buffer.from(text));
    const shared = new Uint8Array(new SharedArrayBuffer(own.length));
    shared.set(own);
    for (const input of [own, shared, own.buffer, shared.buffer]) {
      expect(safeParseEvent(input)).toMatchObject({ kind: "event", event });
    }
    const buffers = decode.mock.calls.map(([bytes]) => (bytes as Uint8Array).buffer);
    expect(buffers.map((buffer) => buffer === own.buffer)).toEqual([true, false, true, false]);
    expect(buffers).not.toContain(shared.buffer);
  });
});

test.each([7, true, null, undefined])("%j is a value without the envelope of a provider", (input) => {
  expect(safeParseEvent(input).original).toBe(input);
  expect(messageOf(input)).toBe(
    "must have the envelope of httpSMS (`id`, `type`, `time`, `data`) or of Omnichannel (`eventId`, `name`, `timestamp`)",
  );
});
