import type { InvalidContext } from "message-webhooks/receive";
import type { Queryable } from "./database.js";
import { query } from "./parameters.js";

const insertInvalid = "INSERT INTO webhook_invalid (body, reason) VALUES ($1, $2)";

// the invalid items of one request share their body, which is stored once
const stored = new WeakSet<Request>();

/** Stores the body of a request that has an invalid item. If it rejects, the redelivery is stored. */
export const recordInvalid = async (
  database: Queryable,
  reason: string,
  { request, body, index }: InvalidContext,
): Promise<void> => {
  if (stored.has(request)) return;
  stored.add(request);
  await query(database, insertInvalid, [body, `item ${index}: ${reason}`]);
};
