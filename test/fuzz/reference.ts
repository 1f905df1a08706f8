import { isUtf8 } from "node:buffer";

/** What is in a body, read without our own code. */
export interface Reading {
  /** Undefined when the bytes are not UTF-8. */
  readonly text: string | undefined;
  /** The value, when the text is JSON. */
  readonly json: { readonly value: unknown } | undefined;
  /** Whether it is nested deeper than recursion should go. */
  readonly isDeep: boolean;
}

const deepest = 500;

const isDeep = (text: string): boolean => {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > deepest) return true;
  }
  return false;
};

const jsonOf = (text: string): Reading["json"] => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

export const readingOf = (body: Uint8Array): Reading => {
  if (!isUtf8(body)) return { text: undefined, json: undefined, isDeep: false };
  // the decoder drops a byte order mark, and so must a parser of text
  const text = Buffer.from(body).toString("utf8");
  return { text, json: jsonOf(text.replace(/^\ufeff/, "")), isDeep: isDeep(text) };
};
