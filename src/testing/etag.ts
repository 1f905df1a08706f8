import { sha1 } from "./sha1.js";

/**
 * Returns the entity tag of a message, a profile, a conversation or a chat at a revision: a digest of its id and revision,
 * not of its content.
 *
 * @param family - The part of the event's name before the dot.
 */
export const etagOf = (family: string, id: string, revision: number): string => {
  const entity = new TextEncoder().encode(`${family}_${id}_${revision}`);
  const digest = btoa(String.fromCharCode(...sha1(entity))).slice(0, 27);
  return `"${entity.length.toString(16)}-${digest}"`;
};
