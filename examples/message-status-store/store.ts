import { readFile } from "node:fs/promises";
import { type MessageState, type NormalizedEvent, type Provider, trackMessage } from "message-webhooks";
import type { Database } from "./database.js";
import { insertEvent, recordMessage, selectMessageState } from "./statements.js";

/** PostgreSQL's text holds every character but U+0000. */
const storable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(storable);
  return typeof value === "string" ? value.replaceAll("\0", "\uFFFD") : value;
};

const query = <Row>(database: Database, statement: string, parameters: readonly unknown[]): Promise<readonly Row[]> =>
  database.query<Row>(statement, parameters.map(storable));

const eventParameters = ({ eventKey, provider, name, raw }: NormalizedEvent): readonly unknown[] => [
  eventKey,
  provider,
  name,
  JSON.stringify(raw),
];

/** What one event alone says of its message is a state too. */
const stateParameters = ({
  messageId,
  status,
  isFinal,
  attempts,
  channels,
  failure,
  firstSeen,
}: MessageState): readonly unknown[] => [
  messageId,
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
 * Stores an event, and merges what it says into its message. Returns whether the event is new: do what must happen once,
 * such as answering a message, only then.
 */
export const recordEvent = async (database: Database, event: NormalizedEvent): Promise<boolean> => {
  const parameters = eventParameters(event);
  const rows =
    event.kind === "message"
      ? await query(database, recordMessage, [...parameters, ...stateParameters(trackMessage(null, event))])
      : await query(database, insertEvent, parameters);
  return rows.length > 0;
};

/** What is known of a message; `null` when nothing is. */
export const findMessageState = async (
  database: Database,
  provider: Provider,
  messageId: string,
): Promise<MessageState | null> => {
  const [state] = await query<MessageState>(database, selectMessageState, [provider, messageId]);
  return state ?? null;
};
