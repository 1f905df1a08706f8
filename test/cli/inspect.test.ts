import { describe, expect, test } from "vitest";
import { runHere } from "../support/testing/run-here.js";

/** A batch of values that are no events, since these take the least time. */
const batchOf = (count: number): string => JSON.stringify(Array.from({ length: count }, () => 0));

describe("message-webhooks inspect", () => {
  test.each<[isTerminal: boolean, count: number, progress: string]>([
    [true, 10_000, "\r10000 inspected\n"],
    [true, 2, ""],
    [false, 10_000, ""],
  ])("shows its progress on a terminal (%j) after each 10,000 payloads: %d", async (isTerminal, count, progress) => {
    const { status, stdout, stderr } = await runHere(["inspect"], batchOf(count), { isTerminal });
    expect(stderr).toBe(progress);
    expect(stdout.split("\n").at(-2)).toBe(`0 events, 0 unknown, ${count} invalid, 0 with drift`);
    expect(status).toBe(1);
  });
});
