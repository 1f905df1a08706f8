import { type NormalizedEvent, normalize, safeParseEvent } from "message-webhooks";
import { isBusyError, once } from "message-webhooks/receive";
import { createTable, postgresStore } from "../stores/postgres.js";
import type { Database } from "./database.js";
import { deleteFromOutbox, selectOutbox } from "./statements.js";

/** Does something outside the database. It may run twice if the process dies during it. */
export type Action = (event: NormalizedEvent) => Promise<void>;

interface OutboxRow {
  readonly eventKey: string;
  readonly action: string;
  readonly event: unknown;
}

const batchSize = 100;

/**
 * Creates a function that runs what is in the outbox: call it every few seconds, from one process or several. An action
 * that fails stays in the outbox, and keeps no other back.
 *
 * @param actions - By the names that `recordEvent` was given.
 * @param onError - Called with what an action throws.
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

  return async (): Promise<void> => {
    for (const row of await database.query<OutboxRow>(selectOutbox, [batchSize])) {
      try {
        const run = runs.get(row.action);
        if (run === undefined) throw new Error("the outbox has an action without a function: deploy the worker again");
        await run(row);
        await database.query(deleteFromOutbox, [row.eventKey, row.action]);
      } catch (error) {
        // another worker runs it
        if (!isBusyError(error)) onError(error, row.action);
      }
    }
  };
};
