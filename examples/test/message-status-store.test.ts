import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import {
  type MessageState,
  type NormalizedEvent,
  type NormalizedMessage,
  normalize,
  trackMessage,
} from "../../src/index.js";
import { buildHttpSmsEvent } from "../../src/testing.js";
import { histories } from "../../test/support/message-histories.js";
import { seed } from "../../test/support/seed.js";
import { type Database, openDatabase } from "../message-status-store/database.js";
import { findMessageState, findPhone, findSilentMessages } from "../message-status-store/reading.js";
import { messagesOf, readEvents } from "../message-status-store/replay.js";
import { createTables, recordEvent } from "../message-status-store/store.js";

let database: Database;

const truncate = "TRUNCATE webhook_event, webhook_outbox, webhook_phone, webhook_message, webhook_message_status";

beforeAll(async () => {
  database = await openDatabase(undefined);
  await createTables(database);
});

beforeEach(() => database.run(truncate));

afterAll(() => database.close());

const keyOf = ({ provider, accountId, messageId }: NormalizedMessage): string =>
  JSON.stringify([provider, accountId, messageId]);

/** Stores events one by one, and compares the row of each one's message with the fold so far. */
const replay = async (events: readonly NormalizedEvent[]): Promise<number> => {
  const folded = new Map<string, MessageState>();
  let stored = 0;
  for (const event of events) {
    if (await recordEvent(database, event)) stored += 1;
    if (event.kind !== "message") continue;
    const state = trackMessage(folded.get(keyOf(event)) ?? null, event);
    folded.set(keyOf(event), state);
    expect(await findMessageState(database, event)).toEqual(state);
  }
  return stored;
};

const documented = await readEvents();
const events = [...documented, ...Object.values(histories).flat()];
const doubled = [...events, ...events];
const shuffles = fc.sample(fc.shuffledSubarray(doubled, { minLength: doubled.length }), { seed, numRuns: 20 });

describe("the table", () => {
  test.each(shuffles.map((deliveries, index) => ({ deliveries, number: index + 1 })))(
    `agrees with trackMessage after every event of shuffle $number of seed ${seed}`,
    async ({ deliveries }) => {
      expect(deliveries).toHaveLength(2 * events.length);
      expect(await replay(deliveries)).toBe(new Set(events.map(({ eventKey }) => eventKey)).size);
    },
    30_000,
  );

  test.each(Object.keys(histories))("agrees for a message that was %s, forwards and backwards", async (name) => {
    const history = histories[name] ?? [];
    await replay(history);
    await database.run(truncate);
    await replay([...history].reverse());
  });

  test("has a row for each message, and keeps every event as it came", async () => {
    await replay(doubled);
    expect(await database.query("SELECT FROM webhook_message", [])).toHaveLength(messagesOf(events).length);
    const rows = await database.query<{ event: unknown }>(
      "SELECT event FROM webhook_event WHERE event_key = ANY ($1)",
      [documented.map(({ eventKey }) => eventKey)],
    );
    expect(rows.map(({ event }) => event)).toEqual(expect.arrayContaining(documented.map(({ raw }) => raw)));
    expect(rows).toHaveLength(36);
  });
});

describe("an event", () => {
  const [sent] = histories["sent, delivered and read"] as [NormalizedMessage];

  test("is new once", async () => {
    expect([await recordEvent(database, sent), await recordEvent(database, sent)]).toEqual([true, false]);
  });

  test("is not stored when its message cannot be", async () => {
    await expect(recordEvent(database, { ...sent, occurredAt: "not a time" })).rejects.toThrow("not a time");
    expect(await findMessageState(database, sent)).toBe(null);
    expect(await recordEvent(database, sent)).toBe(true);
  });

  test("may hold a character that PostgreSQL's text cannot", async () => {
    const messageId = "nul \0";
    const failure = { code: "\0", message: "a \0 b", category: "unknown" } as const;
    await recordEvent(database, { ...sent, messageId, status: "failed", channels: ["\0"], failure });
    expect(await findMessageState(database, { ...sent, messageId })).toMatchObject({
      messageId: "nul \uFFFD",
      failure: { code: "\uFFFD", message: "a \uFFFD b" },
      channels: ["\uFFFD"],
    });
  });
});

describe("a received message that a phone reports again", () => {
  // the server gives each report an id of its own
  const report = (id: string) =>
    normalize(buildHttpSmsEvent("message.phone.received", { id: `event-${id}`, data: { message_id: id } }));

  test("stays one message, by its first id", async () => {
    const deliveries = [report("first"), report("second"), report("first")];
    const stored: boolean[] = [];
    for (const event of deliveries) stored.push(await recordEvent(database, event));
    expect(stored).toEqual([true, false, false]);
    for (const table of ["webhook_message", "webhook_message_status"]) {
      expect(await database.query(`SELECT message_id FROM ${table}`, [])).toEqual([{ message_id: "first" }]);
    }
  });
});

describe("the program", () => {
  let lines: readonly string[] = [];

  // as `npm run example:store` does; a status other than 0 rejects
  beforeAll(async () => {
    const program = ["--import", "tsx", "examples/message-status-store/main.ts"];
    const env = { ...process.env, DATABASE_URL: "" };
    const { stdout } = await promisify(execFile)(process.execPath, program, { cwd: root, env });
    lines = stdout.trimEnd().split("\n");
  });

  test("ends well, with one row for each message and a summary", () => {
    expect(lines.filter((line) => /^(?:httpsms|omnichannel) /.test(line))).toHaveLength(28);
    expect(lines.at(-1)).toBe("72 deliveries, 36 new events, 28 messages");
  });

  test("prints what its README shows", () => {
    const readme = readFileSync(join(root, "examples/message-status-store/README.md"), "utf8");
    const shown = /^```text\n(.*?)^```$/ms.exec(readme)?.[1]?.trimEnd().split("\n") ?? [];
    expect(shown.length).toBeGreaterThan(4);
    expect(lines).toEqual(expect.arrayContaining(shown));
  });
});

describe("a phone", () => {
  const at = (minute: number): string => `2026-03-14T09:${minute}:00.000Z`;
  const heartbeat = (type: "phone.heartbeat.offline" | "phone.heartbeat.online", minute: number): NormalizedEvent =>
    normalize(
      buildHttpSmsEvent(type, {
        id: `event-${minute}`,
        data: { timestamp: at(minute), last_heartbeat_timestamp: at(minute) },
      }),
    );
  const offline = heartbeat("phone.heartbeat.offline", 10);
  const online = heartbeat("phone.heartbeat.online", 20);

  test.each([
    ["in order", [offline, online]],
    ["with a late `offline`", [online, offline]],
    ["with both twice", [online, offline, online, offline]],
  ])("has the state of its latest event, %s", async (_title, deliveries) => {
    for (const event of deliveries) await recordEvent(database, event);
    const { accountId, phoneId } = online as NormalizedEvent & { readonly phoneId: string };
    expect(await findPhone(database, accountId ?? "", phoneId)).toEqual({ status: "online", lastHeartbeatAt: at(20) });
    expect(await findPhone(database, "another", phoneId)).toBeNull();
  });
});

describe("a message without a further event", () => {
  test("is found when it stays `sent` or `retrying` beyond a limit", async () => {
    const sent = (id: string, timestamp: string) =>
      normalize(buildHttpSmsEvent("message.phone.sent", { data: { id, timestamp } }));
    const retrying = buildHttpSmsEvent("message.send.expired", {
      data: { message_id: "retrying", is_final: false, timestamp: "2026-03-14T08:00:00Z" },
    });
    const delivered = buildHttpSmsEvent("message.phone.delivered", { data: { id: "delivered" } });
    const account = { provider: "httpsms", accountId: delivered.data.user_id };
    for (const event of [
      sent("old", "2026-03-14T09:00:00Z"),
      sent("new", "2026-03-14T11:00:00Z"),
      sent("delivered", "2026-03-14T09:00:00Z"),
      normalize(retrying),
      normalize(delivered),
    ]) {
      await recordEvent(database, event);
    }
    expect(await findSilentMessages(database, new Date("2026-03-14T10:00:00Z"))).toEqual([
      { ...account, messageId: "retrying", status: "retrying" },
      { ...account, messageId: "old", status: "sent" },
    ]);
  });
});
