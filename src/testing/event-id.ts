import { sha1 } from "./sha1.js";

/**
 * Returns the id of a built event, a UUID of version 5: the same for the same fact, another for another fact.
 *
 * @param fact - What makes it a fact of its own, such as the name of the event and the id of the message.
 */
export const eventIdOf = (...fact: readonly unknown[]): string => {
  const bytes = sha1(new TextEncoder().encode(JSON.stringify(fact))).slice(0, 16);
  bytes[6] = 0x50 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};
