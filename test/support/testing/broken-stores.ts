import type { Claim, EventStore } from "../../../src/receive.js";

/** What is broken of a good store. */
export type Break = (store: EventStore) => Partial<EventStore>;

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

/** A store that looks first and writes then, in two steps. */
const racing = (): EventStore => {
  const taken = new Set<string>();
  return {
    claim: async (key) => {
      if (taken.has(key)) return { kind: "busy" };
      await later();
      taken.add(key);
      return { kind: "claimed", token: key };
    },
    complete: async () => true,
    release: async (key) => taken.delete(key),
  };
};

/** Remembers the token of the last claim of each key, so that a broken method can use it in place of the one it gets. */
const withRightToken = (use: (store: EventStore, tokens: Map<string, string>) => Partial<EventStore>): Break => {
  return (store) => {
    const tokens = new Map<string, string>();
    return {
      claim: async (key, leaseSeconds) => {
        const claim = await store.claim(key, leaseSeconds);
        if (claim.kind === "claimed") tokens.set(key, claim.token);
        return claim;
      },
      ...use(store, tokens),
    };
  };
};

/** Takes a token that lost its lease for the one that holds it now. Only leases of a second end in the check. */
const withRenewedLease = (use: (store: EventStore, renew: (token: string) => string) => Partial<EventStore>): Break => {
  return (store) => {
    const expiring = new Map<string, string>();
    const renewed = new Map<string, string>();
    return {
      claim: async (key, leaseSeconds) => {
        const claim = await store.claim(key, leaseSeconds);
        const lost = expiring.get(key);
        if (claim.kind === "claimed" && leaseSeconds === 1) expiring.set(key, claim.token);
        else if (claim.kind === "claimed" && lost !== undefined) renewed.set(lost, claim.token);
        return claim;
      },
      ...use(store, (token) => renewed.get(token) ?? token),
    };
  };
};

/** Stores that break one law each, and what the message of the check must say. */
export const brokenStores: readonly (readonly [title: string, breakStore: Break, law: RegExp])[] = [
  ["claims in two steps", racing, /of 50 claims at once, exactly one/],
  ["never claims", () => ({ claim: async () => ({ kind: "busy" }) }), /of 50 claims at once, exactly one/],
  [
    "calls a claimed key done",
    (store) => ({
      claim: async (key, leaseSeconds) => {
        const claim = await store.claim(key, leaseSeconds);
        return claim.kind === "busy" ? { kind: "done" } : claim;
      },
    }),
    /is `busy` for all others/,
  ],
  [
    "has one lease for all keys",
    (store) => ({ claim: (_, leaseSeconds) => store.claim("every key", leaseSeconds) }),
    /does not affect another key/,
  ],
  [
    "gives every claim the same token",
    (store) => ({
      claim: async (key, leaseSeconds) => {
        const claim = await store.claim(key, leaseSeconds);
        return claim.kind === "claimed" ? { kind: "claimed", token: "token" } : claim;
      },
    }),
    /every claim has its own token/,
  ],
  [
    "gives no claim a token",
    (store) => ({
      claim: async (key, leaseSeconds) => {
        const { kind } = await store.claim(key, leaseSeconds);
        return { kind } as Claim;
      },
    }),
    /every claim has its own token/,
  ],
  [
    "completes with any token",
    withRightToken((store, tokens) => ({
      complete: (key, _, keepSeconds) => store.complete(key, tokens.get(key) ?? "", keepSeconds),
    })),
    /`complete` returns `false` for the token of another claim/,
  ],
  [
    "releases with any token",
    withRightToken((store, tokens) => ({ release: (key) => store.release(key, tokens.get(key) ?? "") })),
    /`release` returns `false` for the token of another claim/,
  ],
  [
    "does not say that it completed",
    (store) => ({
      complete: async (...given) => {
        await store.complete(...given);
        return false;
      },
    }),
    /`complete` returns `true`/,
  ],
  ["completes without remembering", (store) => ({ complete: (key, token) => store.release(key, token) }), /is `done`/],
  [
    "forgets what is done at a release",
    () => {
      const states = new Map<string, string>();
      let claims = 0;
      return {
        claim: async (key) => {
          const state = states.get(key);
          if (state !== undefined) return { kind: state === "done" ? "done" : "busy" };
          claims += 1;
          states.set(key, `${claims}`);
          return { kind: "claimed", token: `${claims}` };
        },
        complete: async (key, token) => states.get(key) === token && states.set(key, "done") !== undefined,
        release: async (key, token) => (states.get(key) === token || states.get(key) === "done") && states.delete(key),
      };
    },
    /`release` returns `false` after `complete`/,
  ],
  [
    "takes a failed event for done",
    (store) => ({ release: (key, token) => store.complete(key, token, 1_000) }),
    /a released key can be claimed/,
  ],
  [
    "does not say that it released",
    (store) => ({
      release: async (...given) => {
        await store.release(...given);
        return false;
      },
    }),
    /`release` returns `true`/,
  ],
  [
    "has leases without an end",
    (store) => ({ claim: (key) => store.claim(key, 1_000_000) }),
    /whose lease has ended can be claimed/,
  ],
  [
    "takes the lease for milliseconds",
    (store) => ({ claim: (key, leaseSeconds) => store.claim(key, leaseSeconds / 1000) }),
    /a lease lasts for `leaseSeconds`/,
  ],
  [
    "completes with a token that lost its lease",
    withRenewedLease((store, renew) => ({
      complete: (key, token, keepSeconds) => store.complete(key, renew(token), keepSeconds),
    })),
    /`complete` returns `false` for a token that lost its lease/,
  ],
  [
    "releases with a token that lost its lease",
    withRenewedLease((store, renew) => ({ release: (key, token) => store.release(key, renew(token)) })),
    /`release` returns `false` for a token that lost its lease/,
  ],
  [
    "remembers what is done for the rest of the lease",
    (store) => ({ complete: (key, token) => store.complete(key, token, 0.5) }),
    /is `done` for `keepSeconds`/,
  ],
];
