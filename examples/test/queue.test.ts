import { setImmediate } from "node:timers/promises";
import { inspect } from "node:util";
import { Redis as RedisClient } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type NormalizedEvent, normalize } from "../../src/index.js";
import { memoryStore } from "../../src/testing.js";
import { omnichannelFixture } from "../../test/support/fixtures.js";
import { secret, signatureOf, signingKey, signToken } from "../../test/support/receiving/sign.js";
import { start } from "../queue/main.js";
import { attempts, openQueues, queueNames } from "../queue/queues.js";
import { startWorkers } from "../queue/workers.js";
import { type Case, cases, goodCase } from "./support/cases.js";
import { twoPaths } from "./support/recipes.js";
import { hasRedis, type Redis, startRedis } from "./support/redis.js";

const why = "redis-server is not installed: apt-get install redis-server";

test("a CI run has the Redis that the queue recipe is tested with", () => {
  if (!hasRedis) console.warn(`The tests of the queue recipe are skipped, ${why}`);
  expect(hasRedis || !process.env["CI"], why).toBe(true);
});

/** A signed batch of these bodies. */
const batchOf = (...bodies: readonly string[]): Case => {
  const body = `[${bodies.join()}]`;
  return { ...goodCase, provider: "omnichannel", headers: { "x-comapi-signature": signatureOf(body) }, body };
};

const sent = omnichannelFixture("message.sent-sms").text;
const delivered = omnichannelFixture("message.delivered-sms").text;
const inbound = omnichannelFixture("message.inbound-sms").text;

describe.skipIf(!hasRedis)(`queue${hasRedis ? "" : ` (skipped: ${why})`}`, () => {
  let redis: Redis;
  let client: RedisClient;
  let recipe: Awaited<ReturnType<typeof start>>;
  let handled: NormalizedEvent[] = [];
  /** What the variables of the environment have. */
  const keys: { signingKey: string | undefined; secret: string | undefined } = { signingKey, secret };
  const handle = vi.fn<(event: NormalizedEvent) => Promise<void>>();

  beforeAll(async () => {
    redis = await startRedis();
    client = new RedisClient(redis.url);
    // the connections of the recipe end when Redis does, and say so
    client.on("error", () => {});
    recipe = await start({
      redisUrl: redis.url,
      port: 0,
      signingKey: () => keys.signingKey,
      secret: () => keys.secret,
      handle,
    });
  });

  afterAll(async () => {
    await recipe?.stop();
    client?.disconnect();
    await redis?.stop();
  });

  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    handle.mockImplementation(async (event) => {
      handled.push(event);
    });
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    handle.mockReset();
    handled = [];
    // a job that is known would not be taken again
    await client.flushall();
  });

  const post = async ({ provider, headers, body }: Case): Promise<number> => {
    const url = `http://127.0.0.1:${recipe.port}${twoPaths[provider]}`;
    return (await fetch(url, { method: "POST", headers, body })).status;
  };

  const deadLetters = async () => (await recipe.queues.deadLetters.getJobs()).map(({ data }) => data);

  /** Waits until every request is sorted out, then until every event of it is handled. */
  const settle = async (): Promise<void> => {
    for (const queue of [recipe.queues.requests, recipe.queues.events]) {
      await expect.poll(() => queue.getJobCountByTypes("waiting", "active", "delayed"), { timeout: 600_000 }).toBe(0);
    }
  };

  /** In the words of the cases; the dead letters have a queue of their own, and so no place among the events. */
  const seen = async (): Promise<readonly string[]> => [
    ...handled.map(({ provider, kind, name }) => `${provider} ${kind === "other" ? "unknown" : "event"} ${name}`),
    ...(await deadLetters()).flatMap(({ provider, problems }) =>
      problems.map(({ index }) => `${provider} invalid ${index}`),
    ),
  ];

  test.each(cases)("$provider, $title: $status", async (row) => {
    expect(await post(row)).toBe(row.status);
    // what was refused must not even be in the queue
    if (row.status !== 204) expect(await recipe.queues.requests.getJobs()).toEqual([]);
    await settle();
    expect((await seen()).toSorted()).toEqual(row.seen.toSorted());
  });

  const names = (): readonly string[] => handled.map(({ name }) => name);

  test("a repeated request is enqueued once, also when it is done and has a new token", async () => {
    expect(await post(goodCase)).toBe(204);
    expect(await post(goodCase)).toBe(204);
    await settle();
    const claims = { iss: "api.httpsms.com", sub: JSON.parse(`${goodCase.body}`).data.user_id, exp: 9999999999 };
    const headers = { authorization: `Bearer ${signToken({ claims })}` };
    expect(await post({ ...goodCase, headers })).toBe(204);
    await settle();
    expect(await recipe.queues.requests.getJobs()).toHaveLength(1);
    expect(names()).toEqual(["message.phone.received"]);
  });

  test("an event that comes again in another batch is handled once", async () => {
    await post(batchOf(sent));
    await post(batchOf(delivered, sent));
    await settle();
    expect(names()).toEqual(["message.sent", "message.delivered"]);
  });

  test("an event that fails is handled again after a while, and holds up no other", async () => {
    handle.mockImplementationOnce(async () => {
      throw new Error("the database is away");
    });
    await post(batchOf(sent, delivered, inbound));
    await expect.poll(names, { timeout: 600_000 }).toEqual(["message.delivered", "message.inbound"]);
    expect(await recipe.queues.events.getJobCountByTypes("delayed")).toBe(1);
    await settle();
    expect(names()).toEqual(["message.delivered", "message.inbound", "message.sent"]);
  });

  test("events are handled one at a time", async () => {
    let running = 0;
    const most: number[] = [];
    handle.mockImplementation(async () => {
      running += 1;
      most.push(running);
      await setImmediate();
      running -= 1;
    });
    await post(batchOf(sent, delivered, inbound));
    await settle();
    expect(most).toEqual([1, 1, 1]);
  });

  test("invalid items are kept with the whole body, once for each request", async () => {
    const invalid = '{ "name": "message.sent" }';
    const batch = batchOf(invalid, sent, invalid);
    await post(batch);
    await post(batch);
    await settle();
    const message = expect.stringMatching(/^message\.sent: /);
    const [letter, ...more] = await deadLetters();
    expect(more).toEqual([]);
    expect(letter?.problems).toEqual([
      { index: 0, message },
      { index: 2, message },
    ]);
    expect(Buffer.from(letter?.body ?? "", "base64").toString()).toBe(batch.body);
    expect(names()).toEqual(["message.sent"]);
  });

  test("a request that fails half-way is sorted out again, and nothing of it is there twice", async () => {
    vi.spyOn(recipe.queues.events, "add").mockRejectedValueOnce(new Error("Redis is full"));
    await post(batchOf(sent, '{ "name": "message.sent" }'));
    await settle();
    expect(await deadLetters()).toHaveLength(1);
    expect(names()).toEqual(["message.sent"]);
  });

  test("an item that cannot be written goes to the dead letters, and takes no other with it", async () => {
    const depth = 20_000;
    const deep = `${"[".repeat(depth)}${"]".repeat(depth)}`;
    const tooDeep = JSON.stringify({ ...JSON.parse(delivered), deep: 0 }).replace('"deep":0', `"deep":${deep}`);
    await post(batchOf(sent, tooDeep, inbound));
    await settle();
    expect(names()).toEqual(["message.sent", "message.inbound"]);
    expect((await deadLetters()).map(({ problems }) => problems)).toEqual([
      [{ index: 1, message: expect.stringMatching(/^RangeError: /) }],
    ]);
  });

  test("an item that Redis refuses is tried again without the others, and goes to the dead letters at last", async () => {
    const add = recipe.queues.events.add.bind(recipe.queues.events);
    vi.spyOn(recipe.queues.events, "add").mockImplementation(async (...given) => {
      if (given[0] === "message.delivered") throw new Error("OOM command not allowed");
      return add(...given);
    });
    await post(batchOf(sent, delivered, inbound));
    await expect.poll(names, { timeout: 600_000 }).toEqual(["message.sent", "message.inbound"]);
    expect(await deadLetters()).toEqual([]);
    const [job] = await recipe.queues.requests.getJobs();
    // all tries but one are used up
    await client.hset(`bull:${queueNames.requests}:${job?.id}`, "atm", attempts - 1, "ats", attempts - 1);
    await job?.promote().catch(() => {});
    await settle();
    expect((await deadLetters()).map(({ problems }) => problems)).toEqual([
      [{ index: 1, message: "Error: OOM command not allowed" }],
    ]);
    expect(names()).toEqual(["message.sent", "message.inbound"]);
  });

  test("an event whose job is known no more is not handled again", async () => {
    await post(batchOf(sent));
    await settle();
    for (const queue of [recipe.queues.requests, recipe.queues.events]) await queue.obliterate({ force: true });
    await post(batchOf(sent, delivered));
    await settle();
    expect(names()).toEqual(["message.sent", "message.delivered"]);
  });

  test("an event whose process dies again and again is handled in the end", async () => {
    const connection = { url: `${redis.url}/1`, maxRetriesPerRequest: null };
    const queues = openQueues(connection);
    const timing = { lockDuration: 500, stalledInterval: 250 };
    const event = normalize(JSON.parse(sent));
    await queues.events.add(event.name, event);
    for (let crash = 1; crash <= 3; crash += 1) {
      let workers: ReturnType<typeof startWorkers> = [];
      await new Promise<void>((begin) => {
        const dying = async (): Promise<void> => {
          begin();
          await new Promise(() => {});
        };
        workers = startWorkers({ connection, queues, once: { store: memoryStore() }, handle: dying, timing });
      });
      // a process that dies does not wait for its jobs
      await Promise.all(workers.map((worker) => worker.close(true)));
    }
    const workers = startWorkers({ connection, queues, once: { store: memoryStore() }, handle, timing });
    await expect.poll(names, { timeout: 600_000 }).toEqual(["message.sent"]);
    await Promise.all(workers.map((worker) => worker.close()));
    await Promise.all(Object.values(queues).map((queue) => queue.close()));
  });

  test("an error of Redis is logged without the arguments of its command", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    await client.config("SET", "maxmemory", "1");
    expect(await post(goodCase)).toBe(500);
    await client.config("SET", "maxmemory", "0");
    const printed = inspect(logged.mock.calls, { depth: null, maxStringLength: null });
    expect(printed).toContain("OOM");
    const body = String(goodCase.body);
    expect(printed).not.toContain(JSON.parse(body).data.content);
    expect(printed).not.toContain(Buffer.from(body).toString("base64").slice(0, 40));
  });

  test("without a key the answer is 500, and the key is asked for per request", async () => {
    keys.signingKey = undefined;
    expect(await post(goodCase)).toBe(500);
    keys.signingKey = signingKey;
    expect(await post(goodCase)).toBe(204);
    await settle();
  });

  test("while Redis does not answer the response is still 500, and what it did take is not taken twice", async () => {
    redis.signal("SIGSTOP");
    expect(await post(goodCase)).toBe(500);
    redis.signal("SIGCONT");
    await expect.poll(() => post(goodCase)).toBe(204);
    await settle();
    expect(names()).toEqual(["message.phone.received"]);
  });

  test("while Redis is away the answer is 500, and the request that is sent again gets through", async () => {
    await redis.stop();
    expect(await post(goodCase)).toBe(500);
    await redis.start();
    await expect.poll(() => post(goodCase), { timeout: 600_000 }).toBe(204);
    await settle();
    expect(names()).toEqual(["message.phone.received"]);
  });
});
