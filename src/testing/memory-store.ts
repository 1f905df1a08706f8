import type { Claim, EventStore } from "../receiving/event-store.js";

/** What is remembered of a key: the token that holds it, or `null` once it is done. */
interface Entry {
  readonly token: string | null;
  /** When the lease or the memory ends, in milliseconds since 1970. */
  readonly end: number;
}

/**
 * Creates a store for `once` in the memory of this process, for tests. Not for production: another process does not see it,
 * and a restart forgets it.
 */
export const memoryStore = (): EventStore => {
  const entries = new Map<string, Entry>();
  let claims = 0;

  const remember = (key: string, token: string | null, seconds: number): void => {
    entries.set(key, { token, end: Date.now() + seconds * 1000 });
  };

  /** The entry of a key, unless its time is over. */
  const find = (key: string): Entry | undefined => {
    const entry = entries.get(key);
    return entry !== undefined && entry.end > Date.now() ? entry : undefined;
  };

  const holds = (key: string, token: string): boolean => find(key)?.token === token;

  return {
    claim: async (key, leaseSeconds): Promise<Claim> => {
      const entry = find(key);
      if (entry !== undefined) return { kind: entry.token === null ? "done" : "busy" };
      claims += 1;
      const token = String(claims);
      remember(key, token, leaseSeconds);
      return { kind: "claimed", token };
    },
    complete: async (key, token, keepSeconds) => {
      if (!holds(key, token)) return false;
      remember(key, null, keepSeconds);
      return true;
    },
    release: async (key, token) => holds(key, token) && entries.delete(key),
  };
};
