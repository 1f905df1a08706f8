import { randomUUID } from "node:crypto";
import type { EventStore } from "message-webhooks/receive";

/** What the store needs of a database: those of better-sqlite3, libsql and `node:sqlite` have it. */
export interface Database {
  exec(statements: string): unknown;
  prepare(statement: string): { get(...parameters: unknown[]): unknown };
}

// with the time limit, processes wait for each other instead of failing, in the next statement too; WAL lets them read
// during a write
const setUp = `
PRAGMA busy_timeout = 2000;
PRAGMA journal_mode = WAL;
CREATE TABLE IF NOT EXISTS webhook_once (
  key TEXT PRIMARY KEY,
  -- null once it is done
  token TEXT,
  -- the end of the lease, or of the memory, in milliseconds since 1970
  ends_at REAL NOT NULL
) WITHOUT ROWID;`;

/** A store for `once` in a file of SQLite that the processes of one machine share. */
export const sqliteStore = (database: Database): EventStore => {
  database.exec(setUp);
  // a row whose time is over is taken over
  const claimKey = database.prepare(`
    INSERT INTO webhook_once AS known (key, token, ends_at) VALUES (?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET token = excluded.token, ends_at = excluded.ends_at WHERE known.ends_at <= ?
    RETURNING key`);
  const findDone = database.prepare("SELECT key FROM webhook_once WHERE key = ? AND token IS NULL AND ends_at > ?");
  const completeKey = database.prepare(
    "UPDATE webhook_once SET token = NULL, ends_at = ? WHERE key = ? AND token = ? RETURNING key",
  );
  const releaseKey = database.prepare("DELETE FROM webhook_once WHERE key = ? AND token = ? RETURNING key");

  const after = (seconds: number): number => Date.now() + seconds * 1000;

  // `node:sqlite` and the others differ in what they return for no row: `undefined` or `null`
  const isRow = (row: unknown): boolean => typeof row === "object" && row !== null;

  return {
    claim: async (key, leaseSeconds) => {
      const token = randomUUID();
      if (isRow(claimKey.get(key, token, after(leaseSeconds), Date.now()))) return { kind: "claimed", token };
      return { kind: isRow(findDone.get(key, Date.now())) ? "done" : "busy" };
    },
    complete: async (key, token, keepSeconds) => isRow(completeKey.get(after(keepSeconds), key, token)),
    release: async (key, token) => isRow(releaseKey.get(key, token)),
  };
};

/** Removes what is over. Run it once a day. */
export const deleteExpired = (database: Database): void => {
  database.exec(`DELETE FROM webhook_once WHERE ends_at < ${Date.now()}`);
};
