import { afterEach, describe, expect, test, vi } from "vitest";
import { type EventStore, isBusyError, type OnceOptions } from "../../src/receive.js";
import { memoryStore } from "../../src/testing.js";
import { post, type RecorderOptions, recorder } from "../support/receiving/recorder.js";
import { now, received, secret, sentSms, signHttpSms, signingKey, signOmnichannel } from "../support/receiving/sign.js";

interface Item {
  readonly event: { readonly eventId: string };
}

const idOf = (result: unknown): string => (result as Item).event.eventId;

const itemOf = (id: string, name = "message.sent"): string =>
  JSON.stringify({ ...JSON.parse(sentSms), eventId: id, name });

const postBatch = async (handle: (request: Request) => Promise<Response>, items: readonly string[]) =>
  (await handle(post(await signOmnichannel(`[${items.join()}]`, { secret })))).status;

const postHttpSms = async (handle: (request: Request) => Promise<Response>) =>
  (await handle(post(await signHttpSms(received, { signingKey })))).status;

/** A handler that remembers, what it handed over by `eventId` or name, and what `onError` got. */
const createReceiver = (options: RecorderOptions = {}, once: OnceOptions = { store: memoryStore() }) => {
  const handled: string[] = [];
  const errors: unknown[] = [];
  const { handle } = recorder({
    once,
    onEvent: (result) => handled.push(idOf(result)),
    onUnknown: (result) => handled.push(`unknown ${idOf(result)}`),
    onInvalid: (_, { index }) => handled.push(`invalid ${index}`),
    onError: (error) => errors.push(error),
    ...options,
  });
  return { handle, handled, errors, send: (...items: readonly string[]) => postBatch(handle, items) };
};

/** Throws for these ids, the first time. */
const failOnce = (handled: string[], bad: Set<string>) => (result: unknown) => {
  if (bad.delete(idOf(result))) throw new Error("the database is down");
  handled.push(idOf(result));
};

const createGate = () => {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
};

afterEach(() => {
  vi.useRealTimers();
});

describe("a handler with once", () => {
  test("hands a redelivered batch over once, in order, and invalid items each time", async () => {
    const { send, handled, errors } = createReceiver();
    const items = [itemOf("a"), "1", itemOf("b", "message.new"), itemOf("c")];
    expect([await send(...items), await send(...items)]).toEqual([204, 204]);
    expect(handled).toEqual(["a", "invalid 1", "unknown b", "c", "invalid 1"]);
    expect(errors).toEqual([]);
  });

  test("runs a failed action again at the redelivery, and no other", async () => {
    const again: string[] = [];
    const { send, errors } = createReceiver({ onEvent: failOnce(again, new Set(["b"])) });
    const items = [itemOf("a"), itemOf("b"), itemOf("c")];
    expect([await send(...items), await send(...items), await send(...items)]).toEqual([500, 204, 204]);
    expect(again).toEqual(["a", "c", "b"]);
    expect(errors).toEqual([new Error("the database is down")]);
  });

  test("runs a failed `onUnknown` again too", async () => {
    const again: string[] = [];
    const { send } = createReceiver({ onUnknown: failOnce(again, new Set(["a"])) });
    const item = itemOf("a", "message.new");
    expect([await send(item), await send(item), await send(item)]).toEqual([500, 204, 204]);
    expect(again).toEqual(["a"]);
  });

  test("releases all events if `onEvents` throws, and passes only new ones", async () => {
    const batches: string[][] = [];
    let isDown = true;
    const { send } = createReceiver({
      onEvent: undefined,
      onEvents: (results) => {
        if (isDown) throw new Error("the database is down");
        batches.push(results.map(idOf));
      },
    });
    expect(await send(itemOf("a"), itemOf("b"))).toBe(500);
    isDown = false;
    expect(await send(itemOf("a"), itemOf("b"))).toBe(204);
    expect(await send(itemOf("b"), itemOf("c"))).toBe(204);
    expect(await send(itemOf("c"))).toBe(204);
    expect(batches).toEqual([["a", "b"], ["c"]]);
  });

  test("handles an item that is twice in one body once", async () => {
    const { send, handled, errors } = createReceiver();
    expect(await send(itemOf("a"), itemOf("b"), itemOf("a"))).toBe(204);
    expect(handled).toEqual(["a", "b"]);
    expect(errors).toEqual([]);
  });

  test("keeps two scopes on one store apart", async () => {
    const store = memoryStore();
    const [mail, invoice] = ["mail", "invoice"].map((scope) => createReceiver({}, { store, scope }));
    await mail?.send(itemOf("a"));
    await invoice?.send(itemOf("a"));
    expect([mail?.handled, invoice?.handled]).toEqual([["a"], ["a"]]);
  });

  test("checks the options when it is created", () => {
    expect(() => createReceiver({}, { store: memoryStore(), leaseSeconds: 0 })).toThrow("`leaseSeconds`");
    expect(() => createReceiver({}, {} as never)).toThrow("`store`");
  });
});

describe("an event that another request handles", () => {
  test("is not handled, the others are, and the response asks for a retry", async () => {
    const store = memoryStore();
    const [begun, finished] = [createGate(), createGate()];
    const wait = (): Promise<void> => {
      begun.open();
      return finished.opened;
    };
    const running = createReceiver({ onEvent: wait }, { store }).send(itemOf("a"));
    await begun.opened;
    const { send, handled, errors } = createReceiver({}, { store });
    expect(await send(itemOf("a"), itemOf("b"))).toBe(500);
    expect(handled).toEqual(["b"]);
    expect(errors.map(isBusyError)).toEqual([true]);
    finished.open();
    expect(await running).toBe(204);
    expect(await send(itemOf("a"), itemOf("b"))).toBe(204);
    expect(handled).toEqual(["b"]);
  });

  test("is reported once for a batch of 500", async () => {
    const busy: EventStore = { ...memoryStore(), claim: async () => ({ kind: "busy" }) };
    const { send, errors } = createReceiver({}, { store: busy });
    expect(await send(...Array.from({ length: 500 }, (_, index) => itemOf(`${index}`)))).toBe(500);
    expect(errors).toHaveLength(1);
  });
});

describe("an httpSMS event that the first try still handles", () => {
  /** A store whose event is busy for the first claims, then what the other try left. */
  const busyFor = (claims: number, then: "done" | "claimed"): EventStore => {
    let count = 0;
    const store = memoryStore();
    return {
      ...store,
      claim: async (...given) => {
        count += 1;
        if (count <= claims) return { kind: "busy" };
        return then === "done" ? { kind: "done" } : store.claim(...given);
      },
    };
  };

  /** Posts it, and lets the clock run. */
  const postLater = async (store: EventStore) => {
    vi.useFakeTimers({ now });
    const receiver = createReceiver({ onEvent: () => receiver.handled.push("handled") }, { store });
    let status: number | undefined;
    const response = postHttpSms(receiver.handle).then((answer) => {
      status = answer;
    });
    const start = Date.now();
    // hashing takes real time, so the clock moves only while the handler waits
    while (status === undefined) await vi.advanceTimersToNextTimerAsync();
    await response;
    return { status, seconds: (Date.now() - start) / 1000, ...receiver };
  };

  test("is done after a while: the response is 204, and nothing runs twice", async () => {
    expect(await postLater(busyFor(5, "done"))).toMatchObject({ status: 204, handled: [], errors: [] });
  });

  test("runs here if the first try fails", async () => {
    const { status, handled, errors, seconds } = await postLater(busyFor(5, "claimed"));
    expect({ status, handled, errors, seconds }).toEqual({ status: 204, handled: ["handled"], errors: [], seconds: 1 });
  });

  test("is given up after 4 seconds, within the 5 of the provider", async () => {
    const { status, handled, errors, seconds } = await postLater(busyFor(Number.POSITIVE_INFINITY, "done"));
    expect({ status, handled, isBusy: errors.map(isBusyError) }).toEqual({ status: 500, handled: [], isBusy: [true] });
    expect(seconds).toBe(4);
  });

  test("is claimed once per delivery if nothing else handles it", async () => {
    const receiver = createReceiver({ onEvent: () => receiver.handled.push("handled") });
    expect([await postHttpSms(receiver.handle), await postHttpSms(receiver.handle)]).toEqual([204, 204]);
    expect(receiver.handled).toEqual(["handled"]);
  });
});

describe("a store that fails", () => {
  test("at a claim: the claimed events are handled, no further claim is made, and the response is 500", async () => {
    const store = memoryStore();
    let claims = 0;
    const claim: EventStore["claim"] = async (...given) => {
      claims += 1;
      if (claims > 3) throw new Error("the store is down");
      return store.claim(...given);
    };
    const { send, handled, errors } = createReceiver({}, { store: { ...store, claim } });
    const items = Array.from({ length: 100 }, (_, index) => itemOf(`${index}`));
    expect(await send(...items)).toBe(500);
    // the digests of the keys end in any order
    expect(handled).toHaveLength(3);
    expect(errors).toEqual([new Error("the store is down")]);
    expect(claims).toBeLessThanOrEqual(23);
  });

  test("at the completion: the response is 500, without a release", async () => {
    const release = vi.fn();
    // later than the last action, so that the response must wait for it
    const complete = () => new Promise<never>((_, reject) => setTimeout(reject, 1, new Error("the store is down")));
    const { send, handled, errors } = createReceiver({}, { store: { ...memoryStore(), complete, release } });
    expect(await send(itemOf("a"), itemOf("b"))).toBe(500);
    expect(handled).toEqual(["a", "b"]);
    expect(errors).toEqual([new Error("the store is down"), new Error("the store is down")]);
    expect(release).not.toHaveBeenCalled();
  });

  test("at the release: `onError` gets both reasons", async () => {
    const release = () => Promise.reject(new Error("the store is down"));
    const onEvent = () => Promise.reject(new Error("the mail server is down"));
    const { send, errors } = createReceiver({ onEvent }, { store: { ...memoryStore(), release } });
    expect(await send(itemOf("a"))).toBe(500);
    expect(errors).toEqual([new Error("the mail server is down"), new Error("the store is down")]);
  });

  test("by losing a lease: `onError` hears of it, and no retry is asked for", async () => {
    const { send, errors } = createReceiver({}, { store: { ...memoryStore(), complete: async () => false } });
    expect(await send(itemOf("a"))).toBe(204);
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/lease .* was lost/) })]);
  });
});

describe("a batch of 500", () => {
  /** A store that notes how many of its calls are running. */
  const counting = () => {
    const store = memoryStore();
    const most = { claim: 0, complete: 0 };
    const count = async <Result>(name: "claim" | "complete", running: { now: number }, call: () => Promise<Result>) => {
      running.now += 1;
      most[name] = Math.max(most[name], running.now);
      await new Promise((resolve) => setTimeout(resolve, 0));
      running.now -= 1;
      return call();
    };
    const claims = { now: 0 };
    const completions = { now: 0 };
    const counted: EventStore = {
      claim: (...given) => count("claim", claims, () => store.claim(...given)),
      complete: (...given) => count("complete", completions, () => store.complete(...given)),
      release: store.release,
    };
    return { store: counted, most };
  };

  test.each(["onEvent", "onEvents"])("is claimed and completed 20 at a time, with %s", async (callback) => {
    const { store, most } = counting();
    const handled: string[] = [];
    const { send } = createReceiver(
      callback === "onEvent"
        ? { onEvent: (result) => handled.push(idOf(result)) }
        : { onEvent: undefined, onEvents: (results) => handled.push(...results.map(idOf)) },
      { store },
    );
    const ids = Array.from({ length: 500 }, (_, index) => `${index}`);
    const items = ids.map((id) => itemOf(id));
    expect(await send(...items)).toBe(204);
    expect(await send(...items)).toBe(204);
    expect(handled).toEqual(ids);
    expect(most).toEqual({ claim: 20, complete: 20 });
  });
});
