import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once as onceEmitted } from "node:events";
import { fileURLToPath } from "node:url";
import Sqlite from "libsql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import type { EventStore } from "../../src/receive.js";
import { checkStore } from "../../src/testing.js";
import { sqliteStore } from "../stores/sqlite.js";
import { createReceiver } from "./support/deliveries.js";
import { hasRedis } from "./support/redis.js";
import { type RunningStore, startPostgres, startRedisStore, startSqlite } from "./support/stores.js";

const stores = [
  { name: "PostgreSQL", start: startPostgres, isThere: true, isShared: false },
  { name: "Redis", start: startRedisStore, isThere: hasRedis, isShared: true },
  { name: "SQLite", start: startSqlite, isThere: true, isShared: true },
];

const dyingProcess = fileURLToPath(new URL("support/dying-process.ts", import.meta.url));

test("the store in SQLite sets the time limit before the statement that needs a lock", () => {
  const database = new Sqlite(":memory:");
  const limits: unknown[] = [];
  sqliteStore({
    prepare: (statement) => database.prepare(statement),
    exec: (statements) => {
      for (const statement of statements.split(";")) {
        if (statement.includes("journal_mode")) limits.push(database.prepare("PRAGMA busy_timeout").get());
        database.exec(statement);
      }
    },
  });
  database.close();
  expect(limits).toMatchObject([{ timeout: 2_000 }]);
});

describe.each(stores.filter(({ isThere }) => isThere))("the store in $name", ({ start, isShared }) => {
  let running: RunningStore;

  beforeAll(async () => {
    running = await start();
  });

  afterAll(() => running.close());

  /** Ids that no other test uses, since they share a database. */
  const createIds = (count: number): readonly string[] => Array.from({ length: count }, () => randomUUID());

  test("keeps the laws of `once`", async () => {
    await checkStore(() => running.store);
  });

  test("runs an action that failed again at the redelivery, and no other", async () => {
    const [good = "", bad = ""] = createIds(2);
    const { acted, failing, send } = createReceiver(running.store);
    failing.add(bad);
    expect([await send(good, bad), await send(good, bad), await send(good, bad)]).toEqual([500, 204, 204]);
    expect(acted).toEqual([good, bad]);
  });

  test("lets each action run once under 50 redeliveries at once, of which the first one fails", async () => {
    const ids = createIds(3);
    const { acted, failing, send } = createReceiver(running.store);
    failing.add(ids[1] ?? "");
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(...ids)));
    expect(answers.every((status) => status === 204 || status === 500)).toBe(true);
    // some answer asked for a retry, since an event failed or was busy
    expect(answers).toContain(500);
    expect(await send(...ids)).toBe(204);
    expect(acted.toSorted()).toEqual(ids.toSorted());
  });

  test("answers 500 while the database does not answer, and the redelivery runs the action", async () => {
    const [id = ""] = createIds(1);
    const { acted, send } = createReceiver(running.store, 1);
    expect(await running.whileDown(() => send(id))).toBe(500);
    expect(acted).toEqual([]);
    // a claim whose answer was lost lasts until its lease ends
    await expect.poll(() => send(id), { timeout: 600_000, interval: 100 }).toBe(204);
    expect(acted).toEqual([id]);
  });

  test("may repeat an action whose completion failed, and loses none", async () => {
    const ids = createIds(8);
    let calls = 0;
    /** The database fails before or after each third step. */
    const lossy = <Given extends readonly unknown[], Result>(call: (...given: Given) => Promise<Result>) => {
      return async (...given: Given): Promise<Result> => {
        calls += 1;
        if (calls % 6 === 0) throw new Error("the connection was lost before");
        const result = await call(...given);
        if (calls % 6 === 3) throw new Error("the connection was lost after");
        return result;
      };
    };
    const { claim, complete, release } = running.store;
    const store: EventStore = { claim: lossy(claim), complete: lossy(complete), release: lossy(release) };
    // a short lease, since some claims are lost
    const { acted, failing, send } = createReceiver(store, 0.2);
    for (const id of ids.slice(0, 3)) failing.add(id);
    for (const id of ids) {
      await expect.poll(() => send(id), { timeout: 600_000, interval: 50 }).toBe(204);
      // what is answered 204 was acted on
      expect(acted).toContain(id);
    }
    expect(new Set(acted)).toEqual(new Set(ids));
  });

  test("can be cleaned of what is over, and keeps what is not", async ({ skip }) => {
    const { store, clean } = running;
    if (clean === undefined) return skip();
    const rows = await clean();
    const [short = "", long = ""] = createIds(2);
    await store.claim(short, 0.001);
    await store.claim(long, 600);
    // other keys may end meanwhile, so this one is looked for
    await expect.poll(clean, { timeout: 600_000 }).toBeLessThanOrEqual(rows + 1);
    expect(await store.claim(long, 600)).toEqual({ kind: "busy" });
  });

  test.runIf(isShared)("runs the action of a process that was killed during it", async () => {
    const [id = ""] = createIds(1);
    const child = spawn(process.execPath, ["--import", "tsx", dyingProcess, running.address ?? "", id], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = await onceEmitted(child.stdout, "data");
    expect(String(line)).toBe("acting\n");
    const exited = onceEmitted(child, "exit");
    child.kill("SIGKILL");
    expect(await exited).toEqual([null, "SIGKILL"]);

    const { acted, send } = createReceiver(running.store);
    await expect.poll(() => send(id), { timeout: 600_000, interval: 100 }).toBe(204);
    expect(acted).toEqual([id]);
  });
});
