import { readFile } from "node:fs/promises";
import { type MessageState, type NormalizedEvent, type Provider, trackMessage } from "message-webhooks";
import type { Database } from "./database.js";
import { insertEvent, recordMessage, selectMessageState } from "./statements.js";

export const createTables = async (database: Database): Promise<void> =>
  database.run(await readFile(new URL("schema.sql", import.meta.url), "utf8"));

/** PostgreSQL's text holds every character but U+0000. */
const storable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(storable);
  return typeof value === "string" ? value.replaceAll("\0", "\uFFFD") : value;
};

const eventParameters = ({ eventKey, provider, name, raw }: NormalizedEvent): readonly unknown[] => [
  eventKey,
  provider,
  name,
  JSON.stringify(raw),
];

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

/**
 * Stores an event, and what it says of its message. Returns whether the event is new: do what must happen once, such as
 * answering a message, only then.
 */
export const recordEvent = async (database: Database, event: NormalizedEvent): Promise<boolean> => {
  const rows =
    event.kind === "message"
      ? // what one event alone says is a state too, which the statement merges into the one that is there
        await database.query(
          recordMessage,
          [...eventParameters(event), ...stateParameters(trackMessage(null, event))].map(storable),
        )
      : await database.query(insertEvent, eventParameters(event).map(storable));
  return rows.length > 0;
};

/** What is known of a message; `null` when nothing is. */
export const findMessageState = async (
  database: Database,
  provider: Provider,
  messageId: string,
): Promise<MessageState | null> => {
  const [state] = await database.query<MessageState>(selectMessageState, [provider, messageId].map(storable));
  return state ?? null;
};
