import { EventEmitter } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { createLostBody, isUnread, toWebStream } from "../../src/receiving/node-stream.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A stream of Node that is driven by hand. */
const createSource = () => {
  const emitter = new EventEmitter();
  return {
    on: (event: string, listener: (...values: never[]) => void) => emitter.on(event, listener as () => void),
    emit: emitter.emit.bind(emitter),
    listenerCount: emitter.listenerCount.bind(emitter),
    pause: vi.fn(),
    resume: vi.fn(),
  };
};

/** A reader of a source. A stream of the Fetch standard asks for nothing before it has started. */
const readerOf = async (source: Parameters<typeof toWebStream>[0]) => {
  const reader = toWebStream(source).getReader();
  await new Promise(setImmediate);
  return reader;
};

describe("a stream is unread", () => {
  const on = (): void => {};

  test.each([
    ["if nothing else is known", { on }, true],
    ["if it says so", { on, readableDidRead: false, readableEnded: false, destroyed: false }, true],
    ["but not if it is not a stream", {}, false],
    ["but not if something has read from it", { on, readableDidRead: true }, false],
    ["but not if it has ended", { on, readableEnded: true }, false],
    ["but not if it was destroyed", { on, destroyed: true }, false],
  ])("%s", (_, stream, expected) => {
    expect(isUnread(stream)).toBe(expected);
  });
});

describe("a stream of Node as one of the Fetch standard", () => {
  test("is not read before it is asked for, and is paused after each chunk", async () => {
    const source = createSource();
    const reader = await readerOf(source);
    expect(source.resume).not.toHaveBeenCalled();
    const first = reader.read();
    expect(source.resume).toHaveBeenCalledTimes(1);
    source.emit("data", bytes("a"));
    expect(await first).toEqual({ done: false, value: bytes("a") });
    expect(source.pause).toHaveBeenCalledTimes(1);
    const second = reader.read();
    expect(source.resume).toHaveBeenCalledTimes(2);
    expect(source.listenerCount("data")).toBe(1);
    source.emit("end");
    expect(await second).toEqual({ done: true, value: undefined });
  });

  test("ends once, whatever comes later", async () => {
    const source = createSource();
    const reader = await readerOf(source);
    const read = reader.read();
    source.emit("end");
    for (const event of ["end", "close"]) expect(() => source.emit(event)).not.toThrow();
    source.emit("error", new Error("late"));
    source.emit("data", bytes("late"));
    expect(await read).toEqual({ done: true, value: undefined });
  });

  test("fails if the stream fails", async () => {
    const source = createSource();
    const read = (await readerOf(source)).read();
    source.emit("error", new Error("reset"));
    await expect(read).rejects.toThrow("reset");
  });

  test("fails if the connection is closed before the end", async () => {
    const source = createSource();
    const read = (await readerOf(source)).read();
    source.emit("close");
    await expect(read).rejects.toThrow("the connection was closed before the whole body was received");
  });

  test("skips the rest when it is canceled", async () => {
    const source = createSource();
    const reader = await readerOf(source);
    const read = reader.read();
    source.emit("data", bytes("a"));
    await read;
    await reader.cancel();
    expect(source.resume).toHaveBeenCalledTimes(2);
    for (const event of ["data", "end", "close"]) expect(() => source.emit(event, bytes("late"))).not.toThrow();
  });

  test("needs no more than events", async () => {
    const source = createSource();
    const reader = await readerOf({ on: source.on });
    const read = reader.read();
    source.emit("data", bytes("a"));
    expect(await read).toEqual({ done: false, value: bytes("a") });
    await reader.cancel();
  });

  test("may be canceled without events", async () => {
    const reader = await readerOf({});
    await reader.cancel();
    expect(await reader.read()).toEqual({ done: true, value: undefined });
  });
});

test("a lost body says what to do when it is read", async () => {
  await expect(createLostBody().getReader().read()).rejects.toThrow(
    /^the body was parsed or dropped by a framework before the handler\. In Express/,
  );
});
