/** The value behind an input, or what is wrong with its encoding. */
export interface Decoded {
  readonly value: unknown;
  readonly problem: string | undefined;
}

/** A byte order mark is no JSON, but some writers put one first. */
const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** A long one is not looked at, since `trim` is slower than the parser that refused it. */
const isBlank = (text: string): boolean => text.length < 1_000 && text.trim() === "";

// the parser's own message quotes the body, which may hold personal data
const decodeText = (text: string): Decoded => {
  try {
    return { value: JSON.parse(withoutMark(text)), problem: undefined };
  } catch {
    return { value: undefined, problem: isBlank(text) ? "must be JSON, not an empty body" : "must be JSON" };
  }
};

const decodeBytes = (bytes: ArrayBufferView): Decoded => {
  try {
    // the mark is left to the reader of the text, so that of two the second is refused there too
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decodeText(decoder.decode(bytes as Uint8Array<ArrayBuffer>));
  } catch {
    return { value: undefined, problem: "must be UTF-8" };
  }
};

/** Reads a JSON text or its UTF-8 bytes; any other value is taken as it is. */
export const decode = (input: unknown): Decoded => {
  if (typeof input === "string") return decodeText(input);
  // not `instanceof Uint8Array`, which fails for the bytes of another realm, such as a test runner's
  return ArrayBuffer.isView(input) ? decodeBytes(input) : { value: input, problem: undefined };
};
