import type { WebhookResult } from "../parsing/result-types.js";
import type { Provider } from "../shapes/provider.js";
import { BusyError } from "./busy-error.js";
import { eventKeyOf } from "./event-key.js";
import type { OnceOptions } from "./event-store.js";
import { claimEvent, type Lease } from "./lease.js";

/** The most calls of a store at one time, so that a batch of 500 events does not take all of its connections. */
const maxInFlight = 20;

/** Runs tasks side by side, each of which never rejects. */
export const createTasks = () => {
  const running = new Set<Promise<void>>();
  return {
    /** Starts a task as soon as there is room. */
    start: async (task: () => Promise<void>): Promise<void> => {
      if (running.size >= maxInFlight) await Promise.race(running);
      const promise = task().finally(() => running.delete(promise));
      running.add(promise);
    },
    /** Waits for all tasks. */
    finish: () => Promise.all(running),
  };
};

/**
 * How long to wait for the other attempt of httpSMS, in milliseconds. It tries twice: again a fraction of a second after the
 * first attempt failed, or after the 5 seconds that it waits for a response. If both attempts failed, the event would be lost.
 */
const patience = 4_000;
const pause = 200;

const claimPatiently = async (once: OnceOptions, provider: Provider, key: string): Promise<Lease | "busy" | "done"> => {
  const end = Date.now() + (provider === "httpsms" ? patience : 0);
  for (;;) {
    const lease = await claimEvent(once, key);
    if (lease !== "busy" || Date.now() >= end) return lease;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
};

/**
 * Claims the events of a request, known and unknown, one per key. It claims no more after a failure, since the store is
 * probably down.
 *
 * @param onFailure - Called if a claim failed, and with a {@link BusyError} if another request handles one of the events.
 * @returns The leases of the events to handle.
 */
export const claimAll = async (
  once: OnceOptions,
  results: readonly WebhookResult[],
  onFailure: (error: unknown) => Promise<void>,
): Promise<ReadonlyMap<WebhookResult, Lease>> => {
  const leases = new Map<WebhookResult, Lease>();
  const keys = new Set<string>();
  let failure: { readonly error: unknown } | undefined;
  let isBusy = false;
  const { start, finish } = createTasks();
  for (const result of results) {
    if (result.kind === "invalid") continue;
    const key = eventKeyOf(result);
    // an item that is there twice is handled with the first one
    if (keys.has(key)) continue;
    keys.add(key);
    await start(async () => {
      if (failure !== undefined) return;
      try {
        const lease = await claimPatiently(once, result.provider, key);
        if (lease === "busy") isBusy = true;
        else if (lease !== "done") leases.set(result, lease);
      } catch (error) {
        failure ??= { error };
      }
    });
  }
  await finish();
  if (failure !== undefined) await onFailure(failure.error);
  if (isBusy) await onFailure(new BusyError());
  return leases;
};
