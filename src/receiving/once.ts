import type { InvalidResult } from "../parsing/result-types.js";
import { BusyError } from "./busy-error.js";
import { type AcceptedResult, eventKeyOf } from "./event-key.js";
import type { OnceOptions } from "./event-store.js";
import { checkOnceOptions, claimEvent, createLostLeaseError, type Lease } from "./lease.js";

/** What `once` finds the key of: a result with an event, supported or unknown, or a normalized event. An invalid result has none. */
export type KeyedEvent = AcceptedResult | InvalidResult | { readonly eventKey: string };

/** Options of the function `once`. */
export interface OnceFunctionOptions extends OnceOptions {
  /**
   * Called if an action took longer than its lease, so that it may run twice. `once` does not throw then: the action is
   * done, and a retry could only repeat it. By default, the error is printed with `console.warn`.
   */
  readonly onLostLease?: ((error: Error) => unknown) | undefined;
}

const keyOf = (event: KeyedEvent): string => {
  if ("eventKey" in event) return event.eventKey;
  // not by `kind`, since a program without types can pass anything
  if (event.event !== undefined) return eventKeyOf(event);
  throw new TypeError(
    "an invalid result has no `eventKey`: pass it to your own handling of invalid items, not to `once`",
  );
};

/** Releases an event without an error: its lease ends by itself, and the reason of the action says more. */
const tryRelease = async ({ release }: Lease): Promise<void> => {
  try {
    await release();
  } catch {
    // also of a store that throws at once
  }
};

/**
 * Wraps an action so that it runs once per event, for queue workers and routes: claims the event, runs the action, then
 * marks the event as done. It skips an event that is done. If the action throws, the event is released, so that a retry runs
 * it again.
 *
 * Every event whose call resolves was handled at least once. It is handled twice if the process dies, or the store fails,
 * between the action and the mark, or if the action takes longer than `leaseSeconds`.
 *
 * @returns A function that rejects with what the action or the store throws, with {@link BusyError} while another process
 *   handles the event, and with a `TypeError` for an invalid result, which has no key.
 * @throws {TypeError} The store is missing, or a time is not a positive, finite number.
 */
export const once = <Event extends KeyedEvent, Rest extends readonly unknown[]>(
  options: OnceFunctionOptions,
  handle: (event: Event, ...rest: Rest) => unknown,
): ((event: Event, ...rest: Rest) => Promise<void>) => {
  checkOnceOptions(options);
  // the message is constant, so that nothing personal is printed
  const { onLostLease = ({ message }) => console.warn(message) } = options;
  return async (event, ...rest) => {
    const lease = await claimEvent(options, keyOf(event));
    if (lease === "done") return;
    if (typeof lease === "string") throw new BusyError();
    try {
      await handle(event, ...rest);
    } catch (error) {
      await tryRelease(lease);
      throw error;
    }
    // no release if this throws: the action is done
    if (!(await lease.complete())) await onLostLease(createLostLeaseError());
  };
};
