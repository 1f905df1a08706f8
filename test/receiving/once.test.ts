import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { httpSmsEventArbitrary, omnichannelEventArbitrary } from "../../src/arbitraries.js";
import {
  InvalidEventError,
  type NormalizedEvent,
  normalize,
  type OmnichannelResult,
  routeEvents,
  safeParseBody,
  safeParseEvent,
} from "../../src/index.js";
import { BusyError, type EventStore, isBusyError, isWebhookError, once } from "../../src/receive.js";
import { memoryStore } from "../../src/testing.js";
import { httpSmsFixtures, omnichannelFixtures } from "../support/fixtures.js";
import { times } from "../support/seed.js";

const event = { eventKey: "omnichannel:space:event" };

/** A store that notes its calls. */
const noting = (changes: Partial<EventStore> = {}) => {
  const calls: unknown[][] = [];
  const store = { ...memoryStore(), ...changes };
  const noted: EventStore = {
    claim: (...given) => {
      calls.push(["claim", ...given]);
      return store.claim(...given);
    },
    complete: (...given) => {
      calls.push(["complete", ...given]);
      return store.complete(...given);
    },
    release: (...given) => {
      calls.push(["release", ...given]);
      return store.release(...given);
    },
  };
  return { calls, store: noted };
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe("once", () => {
  test("runs the action for the first call, with all arguments, and skips later ones", async () => {
    const handle = vi.fn();
    const run = once({ store: memoryStore() }, handle);
    await run(event, 1, "two");
    await run(event, 3, "four");
    expect(handle.mock.calls).toEqual([[event, 1, "two"]]);
  });

  test("runs the action again after it failed, and rejects with its reason", async () => {
    const reason = new Error("the mail server is down");
    const handle = vi.fn().mockRejectedValueOnce(reason);
    const run = once({ store: memoryStore() }, handle);
    await expect(run(event)).rejects.toBe(reason);
    await run(event);
    await run(event);
    expect(handle).toHaveBeenCalledTimes(2);
  });

  test("has an error of its own for a busy event, which says what to do", () => {
    const error = new BusyError();
    expect(error).toMatchObject({ name: "BusyError", code: "busy" });
    expect(error.message).toMatch(/^another request or job handles this event: try again later/);
    expect([isBusyError(error), isWebhookError(error)]).toEqual([true, true]);
    const another = new InvalidEventError("event", []);
    expect([isBusyError(another), isBusyError({ code: "busy" }), isBusyError(undefined)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test("rejects with a BusyError while the action runs elsewhere", async () => {
    const store = memoryStore();
    let finish = (): void => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let running: Promise<void> | undefined;
    await new Promise<void>((begin) => {
      running = once({ store }, () => {
        begin();
        return finished;
      })(event);
    });
    const other = vi.fn();
    const error: unknown = await once({ store }, other)(event).catch((reason: unknown) => reason);
    finish();
    await running;
    expect(error).toBeInstanceOf(BusyError);
    expect(error).toMatchObject({ name: "BusyError", code: "busy" });
    expect([isBusyError(error), isWebhookError(error), isBusyError(new Error("busy"))]).toEqual([true, true, false]);
    await once({ store }, other)(event);
    expect(other).not.toHaveBeenCalled();
  });

  test("does not run the action if the claim fails", async () => {
    const handle = vi.fn();
    const { store } = noting({ claim: () => Promise.reject(new Error("down")) });
    await expect(once({ store }, handle)(event)).rejects.toThrow("down");
    expect(handle).not.toHaveBeenCalled();
  });

  test("rejects without a release if the action cannot be marked as done", async () => {
    const { store, calls } = noting({ complete: () => Promise.reject(new Error("down")) });
    await expect(once({ store }, () => {})(event)).rejects.toThrow("down");
    expect(calls.map(([name]) => name)).toEqual(["claim", "complete"]);
  });

  test.each<readonly [string, EventStore["release"]]>([
    ["rejects", () => Promise.reject(new Error("down"))],
    [
      "throws",
      () => {
        throw new Error("down");
      },
    ],
    ["returns no promise", () => true as never],
  ])("rejects with the reason of the action if the release %s", async (_, release) => {
    const { store } = noting({ release });
    const handle = () => Promise.reject(new Error("the mail server is down"));
    await expect(once({ store }, handle)(event)).rejects.toThrow("the mail server is down");
  });

  test("treats a kind that no store may return as busy, so that the event is not lost", async () => {
    const { store } = noting({ claim: async () => ({ kind: "free" }) as never });
    await expect(once({ store }, () => {})(event)).rejects.toBeInstanceOf(BusyError);
  });

  test("reports a lost lease, and does not ask for a retry", async () => {
    const { store } = noting({ complete: async () => false });
    const lost: string[] = [];
    await once({ store, onLostLease: ({ message }) => lost.push(message) }, () => {})(event);
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    await once({ store: { ...store, ...memoryStore(), complete: async () => false } }, () => {})(event);
    expect(lost).toEqual([expect.stringMatching(/^the lease of a handled event was lost.*`leaseSeconds`$/)]);
    expect(warn.mock.calls).toEqual([lost]);
  });
});

describe("the options of once", () => {
  test("have defaults: no scope, 60 seconds, 7 days", async () => {
    const { store, calls } = noting();
    await once({ store }, () => {})(event);
    expect(calls.map((call) => call.at(-1))).toEqual([60, 604_800]);
  });

  test("reach the store", async () => {
    const { store, calls } = noting();
    await once({ store, leaseSeconds: 5, keepSeconds: 9 }, () => {})(event);
    expect(calls.map((call) => call.at(-1))).toEqual([5, 9]);
  });

  test.each([
    [{ store: undefined }, "`store`"],
    [{ store: {} }, "`store`"],
    [{ store: { ...memoryStore(), claim: undefined } }, "`claim`"],
    [{ store: { ...memoryStore(), complete: undefined } }, "`complete`"],
    [{ store: { ...memoryStore(), release: undefined } }, "`release`"],
    [{ store: memoryStore(), leaseSeconds: 0 }, "`leaseSeconds`"],
    [{ store: memoryStore(), leaseSeconds: Number.NaN }, "`leaseSeconds`"],
    [{ store: memoryStore(), keepSeconds: -1 }, "`keepSeconds`"],
    [{ store: memoryStore(), keepSeconds: 0 }, "`keepSeconds`"],
    [{ store: memoryStore(), keepSeconds: "a week" }, "`keepSeconds`"],
    [{ store: memoryStore(), leaseSeconds: Number.POSITIVE_INFINITY }, "`leaseSeconds`"],
    [{ store: memoryStore(), keepSeconds: Number.POSITIVE_INFINITY }, "`keepSeconds`"],
  ])("are checked at once: %o", (options, name) => {
    expect(() => once(options as never, () => {})).toThrow(TypeError);
    expect(() => once(options as never, () => {})).toThrow(name);
  });

  test("separate two actions by their scopes", async () => {
    const store = memoryStore();
    const done: string[] = [];
    for (const scope of ["mail", "invoice", "mail"]) await once({ store, scope }, () => done.push(scope))(event);
    expect(done).toEqual(["mail", "invoice"]);
  });
});

describe("the key in the store", () => {
  const keyOf = async (scope: string | undefined, eventKey: string): Promise<unknown> => {
    const { store, calls } = noting();
    await once({ store, scope }, () => {})({ eventKey });
    return calls[0]?.[1];
  };

  test("is the SHA-256 of the scope and the `eventKey`, which every version must keep", async () => {
    const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
    expect(await keyOf(undefined, event.eventKey)).toBe(sha256('["","omnichannel:space:event"]'));
    expect(await keyOf("mail", event.eventKey)).toBe(
      "983cfc528bb1dc8d8d7a9c7e468d723b2676f686537006bade79ed2975780d7f",
    );
  });

  test("differs if only the border between the scope and the `eventKey` differs", async () => {
    const keys = await Promise.all([keyOf("a", "bc"), keyOf("ab", "c"), keyOf("", "abc"), keyOf('a","', "bc")]);
    expect(new Set(keys).size).toBe(4);
  });

  const documented = [...httpSmsFixtures, ...omnichannelFixtures].map(({ text }) => text);
  const unknown = documented.map((text) => text.replace(/"(name|type)": "[^"]*"/, '"$1": "something.new"'));

  test.each([...documented, ...unknown])("is the same for a result and for its normalized event %#", async (text) => {
    const { store, calls } = noting();
    const [result] = safeParseBody(text);
    if (result === undefined || result.kind === "invalid") throw new Error("the example must be valid");
    await once({ store }, () => {})(result);
    await once({ store }, () => {})(normalize(result.event));
    expect(calls.map(([name]) => name)).toEqual(["claim", "complete", "claim"]);
    expect(calls[2]?.[1]).toBe(calls[0]?.[1]);
  });

  test("is the same for every random event, its result and its normalized event", async () => {
    const arbitrary = fc.oneof(httpSmsEventArbitrary(), omnichannelEventArbitrary());
    await fc.assert(
      fc.asyncProperty(arbitrary, async (value) => {
        const { store, calls } = noting();
        const result = safeParseEvent(value);
        if (result.kind === "invalid") throw result.error;
        await once({ store }, () => {})(result);
        await once({ store }, () => {})(normalize(value));
        expect(calls[2]?.[1]).toBe(calls[0]?.[1]);
      }),
      { numRuns: times(1_000) },
    );
  });

  test("is refused for an invalid result, which has none", async () => {
    const [result] = safeParseBody("junk");
    await expect(once({ store: memoryStore() }, () => {})(result as never)).rejects.toThrow(
      new TypeError(
        "an invalid result has no `eventKey`: pass it to your own handling of invalid items, not to `once`",
      ),
    );
  });
});

test("the types of once accept every result and normalized events, with what else the action takes", () => {
  const run = once({ store: memoryStore() }, async (_: NormalizedEvent, __: AbortSignal) => {});
  const attempts = async () => {
    const [result] = safeParseBody("");
    if (result === undefined) return;
    // @ts-expect-error an argument is missing
    await run(normalize({}));
    await once({ store: memoryStore() }, () => {})(result);
    await once({ store: memoryStore() }, (_: OmnichannelResult, __: string) => {})({} as OmnichannelResult, "tenant");
    await once({ store: memoryStore() }, routeEvents({ otherwise() {} }))(result);
    // @ts-expect-error a text has no key
    once({ store: memoryStore() }, (_: string) => {});
  };
  expect(attempts).toBeTypeOf("function");
});
