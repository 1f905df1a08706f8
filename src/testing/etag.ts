import { createHash } from "node:crypto";

/** The entity tag that the platform gives a message at a revision: a digest of its name, not of its content. */
export const etagOf = (messageId: string, revision: number): string => {
  const entity = Buffer.from(`message_${messageId}_${revision}`);
  const digest = createHash("sha1").update(entity).digest("base64").slice(0, 27);
  return `"${entity.length.toString(16)}-${digest}"`;
};
