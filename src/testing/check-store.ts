import type { Claim, EventStore } from "../receiving/event-store.js";

/** A lease that outlasts the check. */
const longLease = 600;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const keep = (isKept: boolean, law: string): void => {
  if (!isKept) throw new Error(`the store breaks a law of \`once\`: ${law}`);
};

/** The token of a claim that must succeed. */
const tokenOf = (claim: Claim, law: string): string => {
  keep(claim.kind === "claimed", law);
  return claim.token ?? "";
};

/** Keys like those of `once`, different in each run, since a store may keep those of the last one. */
const createKeys = () => {
  const run = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0"));
  let keys = 0;
  return (): string => {
    keys += 1;
    return `${run.join("")}${String(keys).padStart(32, "0")}`;
  };
};

type Check = (store: EventStore, key: string, otherKey: string) => Promise<void>;

const checkExclusion: Check = async (store, key, otherKey) => {
  const claims = await Promise.all(Array.from({ length: 50 }, () => store.claim(key, longLease)));
  const winners = claims.filter(({ kind }) => kind === "claimed");
  keep(winners.length === 1, "of 50 claims at once, exactly one is `claimed`. Claim in one atomic step");
  keep(claims.filter(({ kind }) => kind === "busy").length === 49, "a key that is claimed is `busy` for all others");
  tokenOf(await store.claim(otherKey, longLease), "a claim of one key does not affect another key");
};

const checkTokens: Check = async (store, key, otherKey) => {
  const token = tokenOf(await store.claim(key, longLease), "a new key can be claimed");
  const otherToken = tokenOf(await store.claim(otherKey, longLease), "a new key can be claimed");
  keep(token !== "" && token !== otherToken, "every claim has its own token");
  keep(
    !(await store.complete(key, otherToken, longLease)),
    "`complete` returns `false` for the token of another claim",
  );
  keep(!(await store.release(key, otherToken)), "`release` returns `false` for the token of another claim");
  keep((await store.claim(key, longLease)).kind === "busy", "the token of another claim changes nothing");
  keep(await store.complete(key, token, longLease), "`complete` returns `true` for the token that holds the lease");
};

const checkDone: Check = async (store, key) => {
  const token = tokenOf(await store.claim(key, longLease), "a new key can be claimed");
  await store.complete(key, token, longLease);
  keep((await store.claim(key, longLease)).kind === "done", "a completed key is `done`");
  keep(!(await store.release(key, token)), "`release` returns `false` after `complete`");
  keep((await store.claim(key, longLease)).kind === "done", "a completed key stays `done`, also after `release`");
};

const checkRelease: Check = async (store, key) => {
  const token = tokenOf(await store.claim(key, longLease), "a new key can be claimed");
  keep(await store.release(key, token), "`release` returns `true` for the token that holds the lease");
  const law = "a released key can be claimed";
  const next = tokenOf(await store.claim(key, longLease), law);
  keep(next !== token, "every claim has its own token");
  keep(!(await store.complete(key, token, longLease)), "`complete` returns `false` for a token that was released");
  keep(!(await store.release(key, token)), "`release` returns `false` for a token that was released");
  keep((await store.claim(key, longLease)).kind === "busy", "a token that was released changes nothing");
};

/** The store has its own clock, so this takes a second. */
const checkExpiry: Check = async (store, key, otherKey) => {
  const late = tokenOf(await store.claim(key, 1), "a new key can be claimed");
  await store.claim(otherKey, longLease);
  await wait(1_100);
  tokenOf(await store.claim(key, longLease), "a key whose lease has ended can be claimed. The time is in seconds");
  keep(!(await store.complete(key, late, longLease)), "`complete` returns `false` for a token that lost its lease");
  keep(!(await store.release(key, late)), "`release` returns `false` for a token that lost its lease");
  keep((await store.claim(key, longLease)).kind === "busy", "a token that lost its lease changes nothing");
  keep((await store.claim(otherKey, longLease)).kind === "busy", "a lease lasts for `leaseSeconds`");
};

const checkMemory: Check = async (store, key) => {
  const token = tokenOf(await store.claim(key, 1), "a new key can be claimed");
  // on a busy machine the lease may have ended, which is no fault of the store
  const isCompleted = await store.complete(key, token, longLease);
  await wait(1_100);
  const law = "a completed key is `done` for `keepSeconds`, not for the rest of its lease";
  keep(!isCompleted || (await store.claim(key, longLease)).kind === "done", law);
};

const checks: readonly Check[] = [checkExclusion, checkTokens, checkDone, checkRelease, checkExpiry, checkMemory];

/**
 * Checks that a store keeps the laws of `once`: one of 50 claims at once succeeds, a token that lost its lease cannot
 * complete or release, done stays done, a release and the end of a lease make a key free. It takes about a second, and
 * leaves some keys in the store.
 *
 * It cannot check that a claim survives a crash of the database, or how long a key is remembered.
 *
 * @param makeStore - Returns the store. It is called once per law, and may return the same store each time.
 * @throws {Error} The store breaks a law. The message names it.
 */
export const checkStore = async (makeStore: () => EventStore | Promise<EventStore>): Promise<void> => {
  const createKey = createKeys();
  // side by side, since two of them wait, and each to its end, so that nothing runs after this
  const outcomes = await Promise.allSettled(
    checks.map(async (check) => check(await makeStore(), createKey(), createKey())),
  );
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
};
