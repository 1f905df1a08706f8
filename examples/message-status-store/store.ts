import { readFile } from "node:fs/promises";
import {
  type MessageState,
  type NormalizedEvent,
  type NormalizedPhone,
  type Provider,
  trackMessage,
} from "message-webhooks";
import type { Database } from "./database.js";
import {
  insertEvent,
  recordMessage,
  recordPhone,
  selectMessageState,
  selectPhone,
  selectSilentMessages,
} from "./statements.js";

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
  const rows = await record(database, event);
  return rows.length > 0;
};

const record = (database: Database, event: NormalizedEvent): Promise<readonly unknown[]> => {
  const parameters = eventParameters(event);
  switch (event.kind) {
    case "message":
      return query(database, recordMessage, [...parameters, ...stateParameters(trackMessage(null, event))]);
    case "phone":
      return query(database, recordPhone, [...parameters, ...phoneParameters(event)]);
    default:
      return query(database, insertEvent, parameters);
  }
};

const phoneParameters = ({ accountId, phoneId, status, occurredAt, lastHeartbeatAt }: NormalizedPhone) => [
  accountId ?? "",
  phoneId,
  status,
  occurredAt,
  lastHeartbeatAt,
];

/** The state of a phone, or `null` if no event of it is stored. */
export const findPhone = async (
  database: Database,
  accountId: string,
  phoneId: string,
): Promise<{ readonly status: string; readonly lastHeartbeatAt: string | null } | null> => {
  const [phone] = await query<{ readonly status: string; readonly lastHeartbeatAt: string | null }>(
    database,
    selectPhone,
    [accountId, phoneId],
  );
  return phone ?? null;
};

/** A message without a further event. */
export interface SilentMessage {
  readonly provider: Provider;
  readonly messageId: string;
  readonly status: string;
}

/** Messages that have stayed `sent` or `retrying` since before a time. */
export const findSilentMessages = (database: Database, before: Date): Promise<readonly SilentMessage[]> =>
  query<SilentMessage>(database, selectSilentMessages, [before.toISOString()]);

/** What is known of a message; `null` when nothing is. */
export const findMessageState = async (
  database: Database,
  provider: Provider,
  messageId: string,
): Promise<MessageState | null> => {
  const [state] = await query<MessageState>(database, selectMessageState, [provider, messageId]);
  return state ?? null;
};
