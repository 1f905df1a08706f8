import { bytesToHex, utf8 } from "./bytes.js";
import type { OnceOptions } from "./event-store.js";

/** The claim of an event. Exactly one of its functions must be called. */
export interface Lease {
  /** Marks the event as done. Resolves to whether the lease was still valid. */
  readonly complete: () => Promise<boolean>;
  /** Makes the event free again. Resolves to whether the lease was still valid. */
  readonly release: () => Promise<boolean>;
}

// not `Infinity`, which databases refuse: the action would run again at every retry
const isTime = (seconds: number): boolean => Number.isFinite(seconds) && seconds > 0;

/** @throws {TypeError} The store or one of its methods is missing, or a time is not a positive, finite number. */
export const checkOnceOptions = ({ store, leaseSeconds = 1, keepSeconds = 1 }: OnceOptions): void => {
  const { claim, complete, release } = store ?? {};
  const isStore = [claim, complete, release].every((method) => typeof method === "function");
  if (isStore && isTime(leaseSeconds) && isTime(keepSeconds)) return;
  throw new TypeError(
    "`once` needs a `store` with `claim`, `complete` and `release`, and positive, finite numbers for `leaseSeconds` and `keepSeconds`",
  );
};

/** The key in the store: a hash, since an `eventKey` may contain phone numbers. JSON keeps scope and key apart. */
const hashKey = async (scope: string, eventKey: string): Promise<string> =>
  bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(JSON.stringify([scope, eventKey])))));

/** Claims an event. Returns its lease, or why it cannot be claimed. */
export const claimEvent = async (
  { store, scope = "", leaseSeconds = 60, keepSeconds = 7 * 24 * 60 * 60 }: OnceOptions,
  eventKey: string,
): Promise<Lease | "busy" | "done"> => {
  const key = await hashKey(scope, eventKey);
  const claim = await store.claim(key, leaseSeconds);
  // a kind that is neither is a fault of the store, which must not lose the event
  if (claim.kind !== "claimed") return claim.kind === "done" ? "done" : "busy";
  return {
    complete: () => store.complete(key, claim.token, keepSeconds),
    release: () => store.release(key, claim.token),
  };
};

/** The action is done, but another process may have started it too. */
export const createLostLeaseError = (): Error =>
  new Error("the lease of a handled event was lost, so it may be handled twice: raise `leaseSeconds`");
