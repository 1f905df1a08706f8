import { sha1 } from "./sha1.js";

/** Returns a UUID of version 5 for a text: the same text has the same id, and another text has another. */
export const eventIdOf = (text: string): string => {
  const bytes = sha1(new TextEncoder().encode(text)).slice(0, 16);
  bytes[6] = 0x50 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};
