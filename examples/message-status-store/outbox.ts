import { type NormalizedEvent, normalize, safeParseEvent } from "message-webhooks";
import { isBusyError, once } from "message-webhooks/receive";
import { createTable, postgresStore } from "../stores/postgres.js";
import type { Database } from "./database.js";

/** Does something outside the database. It may run twice if the process dies during it. */
export type Action = (event: NormalizedEvent) => Promise<void>;

interface OutboxRow {
  readonly eventKey: string;
  readonly action: string;
  readonly event: unknown;
}

const batchSize = 100;

/** The oldest rows of the outbox, with their events. */
const selectOutbox = `
SELECT event_key AS "eventKey", action, event
FROM webhook_outbox JOIN webhook_event USING (event_key)
ORDER BY queued_at, event_key, action
LIMIT $1`;

const deleteFromOutbox = "DELETE FROM webhook_outbox WHERE event_key = $1 AND action = $2";

const postponeInOutbox = "UPDATE webhook_outbox SET queued_at = now() WHERE event_key = $1 AND action = $2";

/**
 * Creates a function that runs what is in the outbox: call it every few seconds, from one process or several. An action
 * that fails goes to the end of the outbox, and keeps no other back. The function does not reject.
 *
 * @param actions - By the names that `recordEvent` was given.
 * @param onError - Called with what an action throws and the name of the action, or with an error of the database and
 * `"outbox"`. It must not throw.
 */
export const createOutbox = async (
  database: Database,
  actions: Readonly<Record<string, Action>>,
  onError: (error: unknown, action: string) => void,
) => {
  await database.run(createTable);
  const store = postgresStore({
    query: async (statement, parameters = []) => ({ rows: await database.query(statement, parameters) }),
  });

  // an action per scope, since two actions of one event would otherwise count as one
  const runs = new Map(
    Object.entries(actions).map(([scope, act]) => [
      scope,
      once({ store, scope }, async ({ event }: OutboxRow) => {
        const result = safeParseEvent(event);
        if (result.kind === "invalid") throw result.error;
        await act(normalize(result.event));
      }),
    ]),
  );

  const runRow = async (row: OutboxRow): Promise<void> => {
    try {
      const run = runs.get(row.action);
      if (run === undefined) throw new Error("the outbox has an action without a function: deploy the worker again");
      await run(row);
      await database.query(deleteFromOutbox, [row.eventKey, row.action]);
    } catch (error) {
      // another worker runs it
      if (isBusyError(error)) return;
      onError(error, row.action);
      // to the end of the outbox, so that a hundred that fail keep no other back
      await database.query(postponeInOutbox, [row.eventKey, row.action]);
    }
  };

  return async (): Promise<void> => {
    try {
      for (const row of await database.query<OutboxRow>(selectOutbox, [batchSize])) await runRow(row);
    } catch (error) {
      onError(error, "outbox");
    }
  };
};
