import { readFile } from "node:fs/promises";
import { type MessageState, type NormalizedEvent, type NormalizedPhone, trackMessage } from "message-webhooks";
import type { Database, Queryable } from "./database.js";
import { boundId, query } from "./parameters.js";
import { recordMessage, recordOther, recordPhone } from "./statements.js";

/** What must be done outside the database because of an event, such as `["answer"]`. */
export type ActionsOf = (event: NormalizedEvent) => readonly string[];

/** What a transaction locks for an event: the message or the phone that it is about. */
const lockOf = (event: NormalizedEvent): string => {
  const { provider, accountId, messageId, eventKey } = event;
  return JSON.stringify([provider, accountId, event.kind === "phone" ? event.phoneId : (messageId ?? eventKey)]);
};

const eventParameters = (event: NormalizedEvent, actions: readonly string[]): readonly unknown[] => [
  event.eventKey,
  event.provider,
  event.name,
  JSON.stringify(event.raw),
  actions,
  lockOf(event),
];

/** What only one event says of its message is a state too. */
const stateParameters = ({
  messageId,
  status,
  isFinal,
  attempts,
  channels,
  failure,
  firstSeen,
}: MessageState): readonly unknown[] => [
  boundId(messageId),
  status,
  isFinal,
  attempts,
  channels,
  failure?.category ?? null,
  failure?.code ?? null,
  failure?.message ?? null,
  failure?.revision ?? null,
  failure?.occurredAt ?? null,
  firstSeen[status] ?? null,
];

export const createTables = async (database: Database): Promise<void> =>
  database.run(await readFile(new URL("schema.sql", import.meta.url), "utf8"));

/**
 * Stores an event, merges what it says into its message, and adds its actions to the outbox if it is new: all of it or
 * nothing. Returns whether the event is new. Never act only on that: if the action fails, the redelivery is not new.
 */
export const recordEvent = async (
  database: Queryable,
  event: NormalizedEvent,
  actionsOf: ActionsOf = () => [],
): Promise<boolean> => {
  const rows = await record(database, event, eventParameters(event, actionsOf(event)));
  return rows.length > 0;
};

const record = (
  database: Queryable,
  event: NormalizedEvent,
  parameters: readonly unknown[],
): Promise<readonly unknown[]> => {
  switch (event.kind) {
    case "message": {
      const state = stateParameters(trackMessage(null, event));
      return query(database, recordMessage, [...parameters, boundId(event.accountId ?? ""), ...state]);
    }
    case "phone":
      return query(database, recordPhone, [...parameters, ...phoneParameters(event)]);
    default:
      return query(database, recordOther, parameters);
  }
};

const compareLocks = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/**
 * Stores the events of one request in one transaction. If the database refuses one of them, it stores each by itself, so
 * that one that cannot be stored takes no other with it, and rejects with the first reason. Any other
 * error rejects at once, such as that of a database that does not answer.
 */
export const recordEvents = async (
  database: Database,
  events: readonly NormalizedEvent[],
  actionsOf?: ActionsOf,
): Promise<void> => {
  // two batches that overlap take their locks in one order, so that they do not deadlock
  const inOrder = events.toSorted((left, right) => compareLocks(lockOf(left), lockOf(right)));
  try {
    await database.transaction(async (transaction) => {
      for (const event of inOrder) await recordEvent(transaction, event, actionsOf);
    });
  } catch (error) {
    if (!isRefused(error)) throw error;
    await recordEach(database, inOrder, actionsOf);
  }
};

/** Whether this event cannot be stored, while others can: its values (22), a constraint (23), its depth or size (54). */
const isRefused = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && "code" in error && /^(?:22|23|54)/.test(`${error.code}`));

const recordEach = async (
  database: Queryable,
  events: readonly NormalizedEvent[],
  actionsOf: ActionsOf | undefined,
): Promise<void> => {
  const failures: unknown[] = [];
  for (const event of events) {
    try {
      await recordEvent(database, event, actionsOf);
    } catch (error) {
      // each event would wait for a database that does not answer
      if (!isRefused(error)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
};

const phoneParameters = ({ accountId, phoneId, status, occurredAt, lastHeartbeatAt }: NormalizedPhone) => [
  boundId(accountId ?? ""),
  boundId(phoneId),
  status,
  occurredAt,
  lastHeartbeatAt,
];
