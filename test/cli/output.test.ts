import { EventEmitter } from "node:events";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { write } from "../../src/cli/output.js";

/** Replaces standard output by one that accepts more, or is full. */
const replaceOutput = (accepts: boolean) => {
  const output = Object.assign(new EventEmitter(), { write: vi.fn(() => accepts) });
  const original = Object.getOwnPropertyDescriptor(process, "stdout");
  Object.defineProperty(process, "stdout", { configurable: true, value: output });
  onTestFinished(() => {
    if (original !== undefined) Object.defineProperty(process, "stdout", original);
  });
  return output;
};

/** Whether a promise settles before the next turn of the event loop. */
const settlesNow = (promise: Promise<unknown>): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>((resolve) => setImmediate(() => resolve(false)))]);

describe("write", () => {
  test("does not wait while the output accepts more", async () => {
    const output = replaceOutput(true);
    expect(await settlesNow(write("a"))).toBe(true);
    expect(output.write).toHaveBeenCalledExactlyOnceWith("a");
  });

  test("waits until the reader caught up", async () => {
    const output = replaceOutput(false);
    const written = write("a");
    expect(await settlesNow(written)).toBe(false);
    output.emit("drain");
    expect(await settlesNow(written)).toBe(true);
  });
});
