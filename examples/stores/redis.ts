import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import type { EventStore } from "message-webhooks/receive";

const done = "done";

/** Replaces the token by `done`, if it is still there. */
const completeKey = `
if redis.call("get", KEYS[1]) ~= ARGV[1] then return 0 end
redis.call("set", KEYS[1], ARGV[2], "PX", ARGV[3])
return 1`;

/** Deletes the token, if it is still there. */
const releaseKey = `
if redis.call("get", KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call("del", KEYS[1])`;

const toMilliseconds = (seconds: number): number => Math.ceil(seconds * 1000);

/**
 * A store for `once` in Redis. Give the client a `commandTimeout`, and the server `appendonly yes` and
 * `maxmemory-policy noeviction`: what Redis forgets is handled again.
 */
export const redisStore = (redis: Redis, prefix = "webhook-once:"): EventStore => ({
  claim: async (key, leaseSeconds) => {
    const token = randomUUID();
    if ((await redis.set(prefix + key, token, "PX", toMilliseconds(leaseSeconds), "NX")) !== null) {
      return { kind: "claimed", token };
    }
    // a key that is gone by now was released: the retry claims it
    return { kind: (await redis.get(prefix + key)) === done ? "done" : "busy" };
  },
  complete: async (key, token, keepSeconds) =>
    (await redis.eval(completeKey, 1, prefix + key, token, done, toMilliseconds(keepSeconds))) === 1,
  release: async (key, token) => (await redis.eval(releaseKey, 1, prefix + key, token)) === 1,
});
