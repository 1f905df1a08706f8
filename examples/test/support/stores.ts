import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Redis as RedisClient } from "ioredis";
import Sqlite from "libsql";
import { Pool } from "pg";
import type { EventStore } from "../../../src/receive.js";
import {
  createTable,
  type Database,
  deleteExpired as deleteFromPostgres,
  postgresStore,
} from "../../stores/postgres.js";
import { redisStore } from "../../stores/redis.js";
import { deleteExpired as deleteFromSqlite, sqliteStore } from "../../stores/sqlite.js";
import { startRedis } from "./redis.js";

/** A store on a database that runs. */
export interface RunningStore {
  readonly store: EventStore;
  /** Runs something while the database does not answer. */
  readonly whileDown: <Result>(run: () => Promise<Result>) => Promise<Result>;
  /** Deletes what is over, and returns how many rows are left. Redis does it by itself. */
  readonly clean?: () => Promise<number>;
  /** What another process opens the store with: see `openShared`. */
  readonly address: string | undefined;
  readonly close: () => Promise<void>;
}

interface Closable {
  /** Of PGlite. */
  close?(): Promise<void>;
  /** Of a pool. */
  end?(): Promise<void>;
}

/** Opens a store that other processes share, by its address. */
export const openShared = (address: string): EventStore =>
  address.startsWith("redis:") ? redisStore(new RedisClient(address)) : sqliteStore(new Sqlite(address));

/** PostgreSQL in this process, or the server at `DATABASE_URL`. A statement may run although its answer is lost. */
export const startPostgres = async (): Promise<RunningStore> => {
  const url = process.env["DATABASE_URL"];
  const database: Database & Closable = url ? new Pool({ connectionString: url }) : await PGlite.create();
  await database.query(createTable);
  let isDown = false;
  const query = async (statement: string, parameters?: unknown[]) => {
    const result = await database.query(statement, parameters);
    if (isDown) throw new Error("Query read timeout");
    return result;
  };
  return {
    store: postgresStore({ query }),
    whileDown: async (run) => {
      isDown = true;
      return run().finally(() => {
        isDown = false;
      });
    },
    clean: async () => {
      await deleteFromPostgres(database);
      return (await database.query("SELECT FROM webhook_once")).rows.length;
    },
    address: undefined,
    close: async () => {
      await (database.close ?? database.end)?.call(database);
    },
  };
};

export const startRedisStore = async (): Promise<RunningStore> => {
  const redis = await startRedis();
  const client = new RedisClient(redis.url, { commandTimeout: 500 });
  return {
    store: redisStore(client),
    whileDown: async (run) => {
      redis.signal("SIGSTOP");
      return run().finally(() => redis.signal("SIGCONT"));
    },
    address: redis.url,
    close: async () => {
      client.disconnect();
      await redis.stop();
    },
  };
};

export const startSqlite = async (): Promise<RunningStore> => {
  const folder = mkdtempSync(join(tmpdir(), "message-webhooks-sqlite-"));
  const file = join(folder, "once.db");
  const database = new Sqlite(file);
  const other = new Sqlite(file);
  const store = sqliteStore(database);
  return {
    store,
    // another process holds the lock: without waiting, since that would stop this process
    whileDown: async (run) => {
      database.exec("PRAGMA busy_timeout = 0");
      other.exec("BEGIN EXCLUSIVE");
      return run().finally(() => other.exec("ROLLBACK"));
    },
    clean: async () => {
      deleteFromSqlite(database);
      return database.prepare("SELECT key FROM webhook_once").all().length;
    },
    address: file,
    close: async () => {
      database.close();
      other.close();
      rmSync(folder, { recursive: true });
    },
  };
};
