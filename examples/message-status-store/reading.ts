import type { MessageState, NormalizedMessage, Provider } from "message-webhooks";
import type { Database } from "./database.js";
import { boundId, query } from "./parameters.js";
import { selectMessageState, selectPhone, selectSilentMessages } from "./statements.js";

/** The state of a phone, or `null` if no event of it is stored. */
export const findPhone = async (
  database: Database,
  accountId: string,
  phoneId: string,
): Promise<{ readonly status: string; readonly lastHeartbeatAt: string | null } | null> => {
  const [phone] = await query<{ readonly status: string; readonly lastHeartbeatAt: string | null }>(
    database,
    selectPhone,
    [boundId(accountId), boundId(phoneId)],
  );
  return phone ?? null;
};

/** A message without a further event. */
export interface SilentMessage {
  readonly provider: Provider;
  readonly accountId: string;
  readonly messageId: string;
  readonly status: string;
}

/** Messages that have stayed `sent` or `retrying` since before a time. */
export const findSilentMessages = (database: Database, before: Date): Promise<readonly SilentMessage[]> =>
  query<SilentMessage>(database, selectSilentMessages, [before.toISOString()]);

/** What is known of a message; `null` when nothing is. An id of more than 255 characters is stored as its digest. */
export const findMessageState = async (
  database: Database,
  { provider, accountId, messageId }: Pick<NormalizedMessage, "provider" | "accountId" | "messageId">,
): Promise<MessageState | null> => {
  const parameters = [provider, boundId(accountId ?? ""), boundId(messageId)];
  const [state] = await query<MessageState>(database, selectMessageState, parameters);
  return state ?? null;
};
