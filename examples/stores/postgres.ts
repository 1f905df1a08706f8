import { randomUUID } from "node:crypto";
import type { Claim, EventStore } from "message-webhooks/receive";

/**
 * What the store needs of a database: a `Pool` of pg has it, and so has PGlite. Call `on("error", …)` of the pool: without
 * a listener, a connection that is lost ends the process.
 */
export interface Database {
  query(statement: string, parameters?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

/** One row per key. A row without a token is done. Its time is the end of the lease, or of the memory. */
export const createTable = `
CREATE TABLE IF NOT EXISTS webhook_once (
  key text PRIMARY KEY,
  token text,
  ends_at timestamptz NOT NULL
)`;

// a row whose time is over is taken over, and the lock of the row makes others wait for this statement
const claimKey = `
WITH claimed AS (
  INSERT INTO webhook_once AS known (key, token, ends_at)
  VALUES ($1, $2, now() + $3 * interval '1 second')
  ON CONFLICT (key) DO UPDATE SET token = excluded.token, ends_at = excluded.ends_at
  WHERE known.ends_at <= now()
  RETURNING key
)
SELECT 'claimed' AS kind FROM claimed
UNION ALL
SELECT CASE WHEN token IS NULL AND ends_at > now() THEN 'done' ELSE 'busy' END
FROM webhook_once
WHERE key = $1 AND NOT EXISTS (SELECT FROM claimed)`;

const completeKey = `
UPDATE webhook_once SET token = NULL, ends_at = now() + $3 * interval '1 second'
WHERE key = $1 AND token = $2
RETURNING key`;

const releaseKey = "DELETE FROM webhook_once WHERE key = $1 AND token = $2 RETURNING key";

/** Removes what is over. Run it once a day, as `deleteExpired(pool)`. */
export const deleteExpired = async (database: Database): Promise<void> => {
  await database.query("DELETE FROM webhook_once WHERE ends_at < now()");
};

/** A store for `once` in PostgreSQL, one statement per step. */
export const postgresStore = (database: Database): EventStore => {
  const hasRow = async (statement: string, parameters: unknown[]): Promise<boolean> =>
    (await database.query(statement, parameters)).rows.length > 0;

  return {
    claim: async (key, leaseSeconds): Promise<Claim> => {
      const token = randomUUID();
      const { rows } = await database.query(claimKey, [key, token, leaseSeconds]);
      const [row] = rows as readonly { readonly kind: Claim["kind"] }[];
      if (row?.kind === "claimed") return { kind: "claimed", token };
      // no row: another statement inserted it after this one began
      return { kind: row?.kind ?? "busy" };
    },
    complete: (key, token, keepSeconds) => hasRow(completeKey, [key, token, keepSeconds]),
    release: (key, token) => hasRow(releaseKey, [key, token]),
  };
};
