import { createHash } from "node:crypto";
import type { Queryable } from "./database.js";

/** PostgreSQL's text holds every character but U+0000. */
const storable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(storable);
  return typeof value === "string" ? value.replaceAll("\0", "\uFFFD") : value;
};

/** No provider sends longer ids, and an index of PostgreSQL cannot hold much longer ones. */
const maxIdLength = 255;

export const boundId = (id: string): string =>
  id.length <= maxIdLength ? id : `sha256:${createHash("sha256").update(id).digest("hex")}`;

export const query = <Row>(
  database: Queryable,
  statement: string,
  parameters: readonly unknown[],
): Promise<readonly Row[]> => database.query<Row>(statement, parameters.map(storable));
