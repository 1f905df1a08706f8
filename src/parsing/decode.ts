/** The value behind an input, or what is wrong with the input. */
export interface Decoded {
  readonly value: unknown;
  readonly problem: string | undefined;
}

/** Removes a byte order mark, which is not JSON, but which some senders put first. */
const removeMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** Whether a text is empty or blank. Never of a long text, since `trim` is slower than the parser that rejected it. */
const isBlank = (text: string): boolean => text.length < 1_000 && text.trim() === "";

// the parser's own message quotes the body, which may contain personal data
const decodeText = (text: string): Decoded => {
  try {
    return { value: JSON.parse(removeMark(text)), problem: undefined };
  } catch {
    return { value: text, problem: isBlank(text) ? "must be JSON, not an empty body" : "must be JSON" };
  }
};

let decoder: TextDecoder | undefined;

const decodeBytes = (bytes: Uint8Array, input: object): Decoded => {
  try {
    // the mark is kept for `decodeText`, which removes only one, so that a second one is rejected
    decoder ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    // a copy, since a decoder rejects memory that another thread may write to
    return decodeText(decoder.decode(isTagged(bytes.buffer, "Shared") ? bytes.slice() : bytes));
  } catch {
    return { value: input, problem: "must be UTF-8" };
  }
};

// not `instanceof`, which fails for bytes from another realm, such as a test runner's
const isTagged = (value: unknown, kind: "" | "Shared"): boolean =>
  Object.prototype.toString.call(value) === `[object ${kind}ArrayBuffer]`;

/** Methods of promises, `Request`, `Response`, `Blob` and streams. A JSON value has no methods. */
const methods = ["then", "arrayBuffer", "getReader", "pipe"];

const isUnread = (value: object): boolean =>
  methods.some((name) => typeof (value as Record<string, unknown>)[name] === "function");

/** Returns the bytes of a view or a buffer. `undefined` for any other object. Throws if they were transferred. */
const viewBytes = (input: object): Uint8Array | undefined => {
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  const isBuffer = "byteLength" in input && (isTagged(input, "") || isTagged(input, "Shared"));
  return isBuffer ? new Uint8Array(input as ArrayBuffer) : undefined;
};

const decodeObject = (input: object): Decoded => {
  try {
    const bytes = viewBytes(input);
    if (bytes !== undefined) return decodeBytes(bytes, input);
  } catch {
    return { value: input, problem: "must be bytes that were not transferred" };
  }
  const problem = isUnread(input)
    ? "must be the body itself: await the promise, or read the request or stream, first"
    : undefined;
  return { value: input, problem };
};

/** Reads JSON text or its UTF-8 bytes. Any other value counts as parsed. */
export const decode = (input: unknown): Decoded => {
  if (typeof input === "string") return decodeText(input);
  return typeof input === "object" && input !== null ? decodeObject(input) : { value: input, problem: undefined };
};
