import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type NormalizedEvent, type NormalizedMessage, normalize } from "../../src/index.js";
import { createWebhookHandler } from "../../src/receive.js";
import { buildOmnichannelEvent } from "../../src/testing.js";
import { type Database, openDatabase } from "../message-status-store/database.js";
import { type Action, createOutbox } from "../message-status-store/outbox.js";
import { findMessageState } from "../message-status-store/reading.js";
import { createTables, recordEvent, recordEvents } from "../message-status-store/store.js";
import { postEvents } from "./support/deliveries.js";

let database: Database;

// the server at `DATABASE_URL` runs several transactions at one time, and PGlite one
beforeAll(async () => {
  database = await openDatabase(process.env["DATABASE_URL"]);
  await createTables(database);
});

beforeEach(() =>
  database.run("TRUNCATE webhook_event, webhook_outbox, webhook_phone, webhook_message, webhook_message_status"),
);

afterAll(() => database.close());

const received = (): NormalizedEvent =>
  normalize(buildOmnichannelEvent("message.inbound", "sms", { eventId: randomUUID(), payload: { id: randomUUID() } }));

const failOnce = (done: string[]): Action => {
  let isDown = true;
  return async ({ eventId }) => {
    if (isDown) {
      isDown = false;
      throw new Error("the mail server is down");
    }
    done.push(eventId);
  };
};

describe("an action in the outbox", () => {
  test("that fails runs again, although its event is no longer new", async () => {
    const event = received();
    const done: string[] = [];
    const errors: unknown[] = [];
    const run = await createOutbox(database, { answer: failOnce(done) }, (error) => errors.push(error));
    await recordEvent(database, event, () => ["answer"]);
    await run();
    // the redelivery adds nothing
    expect(await recordEvent(database, event, () => ["answer"])).toBe(false);
    await run();
    await run();
    expect(done).toEqual([event.eventId]);
    expect(errors).toEqual([new Error("the mail server is down")]);
  });

  test("runs once per scope, and one that fails keeps no other back", async () => {
    const events = [received(), received()];
    const answered: string[] = [];
    const invoiced: string[] = [];
    const invoice: Action = async ({ eventId }) => {
      invoiced.push(eventId);
    };
    const run = await createOutbox(database, { answer: failOnce(answered), invoice }, () => {});
    for (const event of events) await recordEvent(database, event, () => ["answer", "invoice"]);
    await run();
    expect([answered.length, invoiced.length]).toEqual([1, 2]);
    await run();
    const ids = events.map(({ eventId }) => eventId).toSorted();
    expect([answered.toSorted(), invoiced.toSorted()]).toEqual([ids, ids]);
    expect(await database.query("SELECT FROM webhook_outbox", [])).toEqual([]);
  });

  test("runs once with two workers at one time", async () => {
    await recordEvents(database, [received(), received(), received()], () => ["answer"]);
    const done: string[] = [];
    const answer: Action = async ({ eventId }) => {
      done.push(eventId);
    };
    const errors: unknown[] = [];
    const workers = await Promise.all(
      [1, 2].map(() => createOutbox(database, { answer }, (error) => errors.push(error))),
    );
    await Promise.all(workers.map((run) => run()));
    await workers[0]?.();
    expect(done).toHaveLength(3);
    expect(new Set(done).size).toBe(3);
    expect(errors).toEqual([]);
  });

  test("is kept if its event cannot be stored now, and if no function is there for it", async () => {
    const event = received();
    const broken = { ...event, occurredAt: "not a time" } as NormalizedEvent;
    await expect(recordEvent(database, broken, () => ["answer"])).rejects.toThrow("not a time");
    expect(await database.query("SELECT FROM webhook_outbox", [])).toEqual([]);
    expect(await recordEvent(database, event, () => ["answer"])).toBe(true);
    const errors: unknown[] = [];
    const run = await createOutbox(database, {}, (error, action) => errors.push([action, (error as Error).message]));
    await run();
    expect(errors).toEqual([["answer", expect.stringContaining("without a function")]]);
    expect(await database.query("SELECT FROM webhook_outbox", [])).toHaveLength(1);
  });
});

describe("the outbox", () => {
  test("runs an action that was queued after a hundred that fail", async () => {
    await recordEvents(database, Array.from({ length: 100 }, received), () => ["answer"]);
    await recordEvent(database, received(), () => ["notify"]);
    const answer: Action = () => Promise.reject(new Error("the number is refused"));
    const notify = vi.fn<Action>();
    const run = await createOutbox(database, { answer, notify }, () => {});
    await run();
    await run();
    expect(notify).toHaveBeenCalledOnce();
    expect(await database.query("SELECT FROM webhook_outbox", [])).toHaveLength(100);
  });

  test("does not reject while the database is away", async () => {
    const errors: unknown[] = [];
    const run = await createOutbox(database, {}, (error, action) => errors.push([action, error]));
    const away = new Error("connect ECONNREFUSED");
    vi.spyOn(database, "query").mockRejectedValue(away);
    await run();
    vi.restoreAllMocks();
    expect(errors).toEqual([["outbox", away]]);
  });
});

describe("the events of a request", () => {
  test("are stored by a handler, and a failed request is stored at the redelivery", async () => {
    const ids = [randomUUID(), randomUUID()];
    vi.spyOn(database, "transaction").mockRejectedValueOnce(new Error("the database is down"));
    const handler = createWebhookHandler({
      omnichannel: { secret: "secret" },
      onEvents: (results) =>
        recordEvents(
          database,
          results.map(({ event }) => normalize(event)),
          () => ["answer"],
        ),
      onUnknown: () => {},
      onInvalid: () => {},
    });
    expect(await postEvents(handler, ids)).toBe(500);
    vi.restoreAllMocks();
    expect(await postEvents(handler, ids)).toBe(204);
    expect(await database.query("SELECT FROM webhook_outbox", [])).toHaveLength(2);
  });

  test("are stored without the one that cannot be, which the promise rejects with", async () => {
    const [good, bad] = [received(), { ...received(), occurredAt: "not a time" } as NormalizedEvent];
    await expect(recordEvents(database, [bad, good])).rejects.toThrow("not a time");
    const keys = await database.query<{ event_key: string }>("SELECT event_key FROM webhook_event", []);
    expect(keys).toEqual([{ event_key: good.eventKey }]);
  });

  test("do not deadlock with those of overlapping requests in another order", async () => {
    const messages = Array.from({ length: 5 }, () => randomUUID());
    const events = Array.from({ length: 50 }, (_, index) =>
      normalize(
        buildOmnichannelEvent("message.sent", "sms", {
          eventId: randomUUID(),
          payload: { id: messages[index % 5] ?? "" },
        }),
      ),
    );
    const queries = vi.spyOn(database, "query");
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        recordEvents(database, index % 2 === 0 ? events : events.toReversed(), () => ["answer"]),
      ),
    );
    // a transaction that failed would have stored each event by itself
    expect(queries).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(await database.query("SELECT FROM webhook_event", [])).toHaveLength(50);
    expect(await database.query("SELECT FROM webhook_outbox", [])).toHaveLength(50);
  });

  test("are written in the order of their locks", async () => {
    const events = Array.from({ length: 9 }, received);
    const locks: unknown[] = [];
    const noting: Database = {
      ...database,
      transaction: (run) =>
        run({
          query: async (_, parameters) => {
            locks.push(parameters[5]);
            return [];
          },
        }),
    };
    await recordEvents(noting, events);
    expect(locks).toHaveLength(9);
    expect(locks).toEqual(locks.toSorted());
  });
});

describe("an id", () => {
  const longId = "x".repeat(100_000);

  test("may be longer than an index allows", async () => {
    const event = { ...received(), messageId: longId, accountId: longId } as NormalizedMessage;
    expect(await recordEvent(database, event)).toBe(true);
    expect(await findMessageState(database, event)).toMatchObject({
      messageId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect(await findMessageState(database, { ...event, messageId: `${longId}y` })).toBe(null);
  });

  test("belongs to one account: two accounts with one message id have two messages", async () => {
    const event = received() as NormalizedMessage;
    const other: NormalizedMessage = { ...event, accountId: "another", eventKey: "another", status: "failed" };
    await recordEvents(database, [event, other]);
    expect((await findMessageState(database, event))?.status).toBe("received");
    expect((await findMessageState(database, other))?.status).toBe("failed");
  });
});
