import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { EventStore } from "../../src/receive.js";
import { checkStore, memoryStore } from "../../src/testing.js";
import { brokenStores } from "../support/testing/broken-stores.js";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** The message of the error that a check ends with, or `""`. */
const check = async (makeStore: () => EventStore | Promise<EventStore>): Promise<string> => {
  const message = checkStore(makeStore).then(
    () => "",
    (error: Error) => error.message,
  );
  await vi.advanceTimersByTimeAsync(2_000);
  return message;
};

describe("checkStore", () => {
  test("accepts the store in memory, one per law or one for all", async () => {
    expect(await check(memoryStore)).toBe("");
    const store = memoryStore();
    expect(await check(async () => store)).toBe("");
    expect(await check(() => store)).toBe("");
  });

  test.each(brokenStores)("catches a store that %s", async (_, breakStore, law) => {
    const message = await check(() => {
      const store = memoryStore();
      return { ...store, ...breakStore(store) };
    });
    expect(message).toMatch(/^the store breaks a law of `once`: /);
    expect(message).toMatch(law);
  });

  test("rejects with what the store rejects with", async () => {
    const refused = new Error("the database is down");
    expect(await check(() => ({ ...memoryStore(), claim: () => Promise.reject(refused) }))).toBe(refused.message);
    expect(await check(() => Promise.reject(refused))).toBe(refused.message);
  });

  test("uses keys of 64 hexadecimal digits, and others in each run", async () => {
    const keys = new Set<string>();
    const noting = (): EventStore => {
      const store = memoryStore();
      return {
        ...store,
        claim: (key, leaseSeconds) => {
          keys.add(key);
          return store.claim(key, leaseSeconds);
        },
      };
    };
    await check(noting);
    const { size } = keys;
    await check(noting);
    expect(keys.size).toBe(2 * size);
    expect([...keys].filter((key) => !/^[0-9a-f]{64}$/.test(key))).toEqual([]);
  });
});

describe("memoryStore", () => {
  test("forgets what is done after `keepSeconds`", async () => {
    const store = memoryStore();
    const claim = await store.claim("key", 10);
    await store.complete("key", claim.token ?? "", 10);
    vi.advanceTimersByTime(9_999);
    expect((await store.claim("key", 10)).kind).toBe("done");
    vi.advanceTimersByTime(1);
    expect((await store.claim("key", 10)).kind).toBe("claimed");
  });

  test("shares nothing with another one", async () => {
    await memoryStore().claim("key", 10);
    expect((await memoryStore().claim("key", 10)).kind).toBe("claimed");
  });
});
