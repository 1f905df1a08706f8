import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Claim, EventStore } from "../../src/receive.js";
import { checkStore, memoryStore } from "../../src/testing.js";
import { type Break, brokenStores } from "../support/testing/broken-stores.js";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** The message of the error that a check ends with, or `""`. */
const check = async (makeStore: () => EventStore | Promise<EventStore>): Promise<string> => {
  let message = "the check does not end after two seconds";
  checkStore(makeStore).then(
    () => {
      message = "";
    },
    (error: Error) => {
      message = error.message;
    },
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

  /** A store that is broken only for one of the laws, in the order of the check. */
  const breakAt = (place: number, breakStore: Break) => {
    let calls = 0;
    return () => {
      const store = memoryStore();
      calls += 1;
      return calls === place ? { ...store, ...breakStore(store) } : store;
    };
  };

  /** Answers the claims of a store by turns, then as the store does. */
  const claimsInstead =
    (...kinds: readonly ("busy" | "done" | undefined)[]): Break =>
    (store) => {
      let claims = 0;
      return {
        claim: async (key, leaseSeconds) => {
          const claim = await store.claim(key, leaseSeconds);
          const kind = kinds[claims];
          claims += 1;
          return kind === undefined ? claim : { kind };
        },
      };
    };

  test.each<[place: number, claim: number, law: string]>([
    [2, 1, "a new key can be claimed"],
    [2, 2, "a new key can be claimed"],
    [2, 3, "the token of another claim changes nothing"],
    [3, 1, "a new key can be claimed"],
    [3, 2, "a completed key is `done`"],
    [3, 3, "a completed key stays `done`, also after `release`"],
    [4, 1, "a new key can be claimed"],
    [4, 2, "a released key can be claimed"],
    [4, 3, "a token that was released changes nothing"],
    [5, 1, "a new key can be claimed"],
    [5, 3, "a key whose lease has ended can be claimed. The time is in seconds"],
    [5, 4, "a token that lost its lease changes nothing"],
    [5, 5, "a lease lasts for `leaseSeconds`"],
    [6, 1, "a new key can be claimed"],
    [6, 2, "a completed key is `done` for `keepSeconds`, not for the rest of its lease"],
  ])("names the law that a wrong answer breaks: part %i, claim %i", async (place, claim, law) => {
    // a wrong answer for any right one
    const isDone = law.includes("`done`");
    const kinds = [...Array<undefined>(claim - 1), isDone ? ("busy" as const) : ("done" as const)];
    expect(await check(breakAt(place, claimsInstead(...kinds)))).toBe(`the store breaks a law of \`once\`: ${law}`);
  });

  test.each<[place: number, what: string, breakStore: Break, law: string]>([
    [
      4,
      "gives the same token again",
      (store) => {
        let own = "";
        return {
          claim: async (...given) => {
            const claim = await store.claim(...given);
            own = claim.token ?? own;
            return claim.kind === "claimed" ? { kind: "claimed", token: "token" } : claim;
          },
          release: async (key) => store.release(key, own),
        };
      },
      "every claim has its own token",
    ],
    [
      2,
      "gives the first claim no token",
      (store) => {
        let claims = 0;
        return {
          claim: async (...given) => {
            claims += 1;
            const claim = await store.claim(...given);
            return claims === 1 ? ({ kind: "claimed" } as Claim) : claim;
          },
        };
      },
      "every claim has its own token",
    ],
    [
      4,
      "completes after a release",
      () => ({ complete: async () => true }),
      "`complete` returns `false` for a token that was released",
    ],
    [
      4,
      "releases twice",
      (store) => ({
        release: async (...given) => {
          await store.release(...given);
          return true;
        },
      }),
      "`release` returns `false` for a token that was released",
    ],
  ])("names the law that is broken in part %i only: %s", async (place, _what, breakStore, law) => {
    expect(await check(breakAt(place, breakStore))).toBe(`the store breaks a law of \`once\`: ${law}`);
  });

  test("does not blame a store whose lease ended before it could complete", async () => {
    expect(await check(breakAt(6, () => ({ complete: async () => false })))).toBe("");
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

  test("refuses to complete or release what was not claimed", async () => {
    const store = memoryStore();
    expect([await store.complete("key", "1", 10), await store.release("key", "1")]).toEqual([false, false]);
    expect((await store.claim("key", 10)).kind).toBe("claimed");
  });

  test("shares nothing with another one", async () => {
    await memoryStore().claim("key", 10);
    expect((await memoryStore().claim("key", 10)).kind).toBe("claimed");
  });
});
