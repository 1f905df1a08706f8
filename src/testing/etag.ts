import { sha1 } from "./sha1.js";

/** Returns the entity tag of a message at a revision: a digest of its id and revision, not of its content. */
export const etagOf = (messageId: string, revision: number): string => {
  const entity = new TextEncoder().encode(`message_${messageId}_${revision}`);
  const digest = btoa(String.fromCharCode(...sha1(entity))).slice(0, 27);
  return `"${entity.length.toString(16)}-${digest}"`;
};
