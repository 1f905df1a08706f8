import { Readable } from "node:stream";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import {
  safeParseBody,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
  type WebhookResult,
} from "../../src/index.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";

type Parse = (input: unknown) => readonly WebhookResult[];

const parsers: readonly (readonly [name: string, parse: Parse])[] = [
  ["safeParseHttpSmsEvent", (input) => [safeParseHttpSmsEvent(input)]],
  ["safeParseOmnichannelEvent", (input) => [safeParseOmnichannelEvent(input)]],
  ["safeParseOmnichannelBody", safeParseOmnichannelBody],
  ["safeParseEvent", (input) => [safeParseEvent(input)]],
  ["safeParseBody", safeParseBody],
];

const text = JSON.stringify(minimalHttpSmsEvents["message.phone.sent"]);
const post = { method: "POST", body: text };

describe.each(parsers)("%s", (_name, parse) => {
  test.each<[what: string, make: () => unknown]>([
    ["a promise", () => Promise.resolve(text)],
    ["a promise of another realm", () => runInNewContext("Promise.resolve('{}')")],
    // biome-ignore lint/suspicious/noThenProperty: an object that is awaited like a promise
    ["a thenable", () => ({ then: (resolve: (value: string) => void) => resolve(text) })],
    ["a promise with the fields of an event", () => Object.assign(Promise.resolve(), httpSmsEvent)],
    ["a Request", () => new Request("https://example.com", post)],
    ["a Response", () => new Response(text)],
    ["a Blob", () => new Blob([text])],
    ["a File", () => new File([text], "body.json")],
    ["a ReadableStream", () => new Response(text).body],
    ["a Node stream", () => Readable.from([text])],
    ["an open Node stream", () => new Readable({ read() {} })],
  ])("says to await or read %s", (_what, make) => {
    const input = make();
    expect(parse(input)).toMatchObject([
      {
        kind: "invalid",
        issues: [
          {
            path: [],
            message: "must be the body itself: await the promise, or read the request or stream, first",
          },
        ],
      },
    ]);
    expect(parse(input)[0]?.original).toBe(input);
  });

  test("does not read a body that it rejects", async () => {
    const request = new Request("https://example.com", post);
    const response = new Response(text);
    const stream = Readable.from([text]);
    for (const input of [request, response, stream]) parse(input);
    expect(request.bodyUsed).toBe(false);
    expect(await request.text()).toBe(text);
    expect(await response.text()).toBe(text);
    expect(stream.readableDidRead).toBe(false);
  });
});

test("bytes that were transferred are invalid, and the error says so", () => {
  const bytes = new TextEncoder().encode(text);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  for (const input of [bytes, bytes.buffer]) {
    expect(safeParseHttpSmsEvent(input).issues).toEqual([
      { path: [], message: "must be bytes that were not transferred" },
    ]);
  }
});

const httpSmsEvent = minimalHttpSmsEvents["message.phone.sent"];
const omnichannelEvent = minimalOmnichannelEvent("message.sent", "sms");

/** The bytes of a text between other bytes, in a memory of a kind. */
const embed = (json: string, memory: (length: number) => ArrayBuffer | SharedArrayBuffer) => {
  const encoded = new TextEncoder().encode(json);
  const bytes = new Uint8Array(memory(encoded.length + 16)).fill(0xff);
  bytes.set(encoded, 8);
  return { buffer: bytes.buffer, offset: 8, length: encoded.length };
};

const exactly = (json: string, memory: (length: number) => ArrayBuffer | SharedArrayBuffer) => {
  const encoded = new TextEncoder().encode(json);
  const buffer = memory(encoded.length);
  new Uint8Array(buffer).set(encoded);
  return buffer;
};

const plain = (length: number) => new ArrayBuffer(length);
const shared = (length: number) => new SharedArrayBuffer(length);
const foreign = (type: string) => (length: number) => runInNewContext(`new ${type}(${length})`);

/** A text whose bytes fill whole numbers of 8 bytes. */
const padded = (json: string): string => json + " ".repeat(8 - (new TextEncoder().encode(json).length % 8));

describe.each<[what: string, memory: (length: number) => ArrayBuffer | SharedArrayBuffer]>([
  ["an ArrayBuffer", plain],
  ["a SharedArrayBuffer", shared],
  ["an ArrayBuffer of another realm", foreign("ArrayBuffer")],
  ["a SharedArrayBuffer of another realm", foreign("SharedArrayBuffer")],
])("the bytes in %s", (_what, memory) => {
  test("are read as a whole", () => {
    expect(safeParseHttpSmsEvent(exactly(JSON.stringify(httpSmsEvent), memory))).toMatchObject({ event: httpSmsEvent });
    expect(safeParseBody(exactly(JSON.stringify([omnichannelEvent]), memory))).toMatchObject([{ kind: "event" }]);
    expect(safeParseBody(exactly(`[${text},"é👋"]`, memory)).map(({ kind }) => kind)).toEqual(["event", "invalid"]);
  });

  test("are read through a view with an offset", () => {
    const { buffer, offset, length } = embed(padded(text), memory);
    const views = [
      new Uint8Array(buffer, offset, length),
      new Uint8ClampedArray(buffer, offset, length),
      new Int8Array(buffer, offset, length),
      new Uint16Array(buffer, offset, length / 2),
      new Float64Array(buffer, offset, length / 8),
      new DataView(buffer, offset, length),
      Buffer.from(buffer as ArrayBuffer, offset, length),
      Buffer.from(buffer as ArrayBuffer).subarray(offset, offset + length),
    ];
    for (const view of views) {
      expect(safeParseHttpSmsEvent(view)).toMatchObject({ kind: "event", event: httpSmsEvent });
      expect(safeParseEvent(view)).toMatchObject({ kind: "event", provider: "httpsms" });
    }
  });

  test("are rejected if they are not UTF-8", () => {
    const { buffer } = embed(text, memory);
    for (const input of [buffer, new DataView(buffer)]) {
      expect(safeParseEvent(input)).toMatchObject({
        kind: "invalid",
        issues: [{ path: [], message: "must be UTF-8" }],
      });
      expect(safeParseEvent(input).original).toBe(input);
    }
  });
});

describe("a value of another realm", () => {
  test.each([
    ["an object", "JSON.parse(text)"],
    ["bytes", "new TextEncoder().encode(text)"],
    ["a view", "new DataView(new TextEncoder().encode(text).buffer)"],
    ["a string", "text"],
  ])("is read: %s", (_what, code) => {
    const input: unknown = runInNewContext(code, { text, TextEncoder, DataView });
    expect(safeParseHttpSmsEvent(input)).toMatchObject({ kind: "event", event: httpSmsEvent });
  });

  test("is read as a batch", () => {
    const batch: unknown = runInNewContext("[JSON.parse(text), null]", { text });
    expect(batch).not.toBeInstanceOf(Array);
    expect(safeParseBody(batch)).toMatchObject([{ kind: "event" }, { kind: "invalid" }]);
  });

  test("is repaired to a copy", () => {
    const input: unknown = runInNewContext("JSON.parse(text)", {
      text: JSON.stringify({
        ...omnichannelEvent,
        revision: null,
        payload: { ...omnichannelEvent.payload, metadata: 1 },
      }),
    });
    const result = safeParseOmnichannelEvent(input);
    expect(result.event).toEqual(omnichannelEvent);
    expect(result.issues.map(({ path }) => path)).toEqual([["revision"], ["payload", "metadata"]].sort());
  });
});

describe("a JSON value that looks like a stream", () => {
  test("is an event, since JSON has no functions", () => {
    // biome-ignore lint/suspicious/noThenProperty: a key that a sender may choose
    const event = { ...httpSmsEvent, then: true, pipe: "x", arrayBuffer: {}, getReader: null, byteLength: 3 };
    expect(safeParseHttpSmsEvent(event)).toMatchObject({ kind: "event", issues: [] });
    expect(safeParseBody(JSON.stringify(event))).toMatchObject([{ kind: "event", issues: [] }]);
  });

  test("is not a buffer, even with the tag of one", () => {
    const event = JSON.parse(text);
    event.byteLength = 7;
    event[Symbol.toStringTag] = "Object";
    expect(safeParseHttpSmsEvent(event).kind).toBe("event");
  });
});
