import { decode } from "../parsing/decode.js";
import { hasBothEnvelopes } from "../parsing/envelope.js";
import { isObject, type JsonObject } from "../shapes/values.js";

/** A value, and what it was found in. */
export interface Unwrapped {
  readonly value: unknown;
  /** `null` for a value that is as the provider sent it. */
  readonly note: string | null;
}

const twice = "JSON inside a JSON string: something encoded the body twice";
const exported = "read from the `body` of a captured request";

/** The body of a captured request: AWS encodes bytes as base64. No `Buffer`, since browsers have none. */
const bodyOf = ({ body, isBase64Encoded }: JsonObject): unknown => {
  if (typeof body !== "string" || isBase64Encoded !== true) return body;
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(body), (byte) => byte.charCodeAt(0)));
  } catch {
    return body;
  }
};

const isCapturedRequest = (value: unknown): value is JsonObject =>
  isObject(value) && isObject(value.headers) && "body" in value;

/** Returns the object or array in a text. `undefined` for any other text. */
const readObject = (text: unknown): object | undefined => {
  if (typeof text !== "string") return undefined;
  const { value } = decode(text);
  return typeof value === "object" && value !== null ? value : undefined;
};

/**
 * Returns the events in a JSON value: in a batch, in the body of a captured request or a list of them, and in JSON that was
 * encoded twice.
 */
export const unwrap = (value: unknown, note: string | null = null): readonly Unwrapped[] => {
  if (Array.isArray(value))
    return value.flatMap((item) => (Array.isArray(item) ? [{ value: item, note }] : unwrap(item, note)));
  if (isCapturedRequest(value)) {
    const body = bodyOf(value);
    // a body that is no JSON is inspected as the text that it is
    return unwrapBody(readObject(body) ?? body);
  }
  const inner = readObject(value);
  return inner === undefined ? [{ value, note }] : unwrap(inner, twice);
};

const unwrapBody = (body: unknown): readonly Unwrapped[] =>
  (Array.isArray(body) ? body : [body]).map((value) => ({ value, note: exported }));

const envelopes = {
  httpSMS: ["id", "type", "time", "data"],
  Omnichannel: ["eventId", "name", "timestamp"],
};

/** The two fields that `data` of every httpSMS event has. */
const isBareData = (value: JsonObject): boolean =>
  typeof value["user_id"] === "string" && typeof value["owner"] === "string";

const replay =
  "this is the `data` of an httpSMS event, as in the server's e-mail about a failed webhook. To replay it, put it into an event: `id` and `type` are in the e-mail, `time` is any time. Then sign and send it with `message-webhooks send --file FILE --to URL`";

const listMissing = (value: JsonObject, keys: readonly string[]): string =>
  keys
    .filter((key) => value[key] === undefined)
    .map((key) => `\`${key}\``)
    .join(", ");

/** Says what keeps an object from being an event of either provider. `null` if it has both envelopes. */
export const explainNoEnvelope = (value: unknown): string | null => {
  // what is UTF-8 was decoded before
  if (ArrayBuffer.isView(value)) return "the file is not UTF-8 (UTF-16?): save it as UTF-8";
  if (!isObject(value) || hasBothEnvelopes(value)) return null;
  if (isBareData(value)) return replay;
  return Object.entries(envelopes)
    .map(
      ([provider, keys]) => `for ${provider} it lacks ${listMissing(value, keys) || "a valid type of one of its keys"}`,
    )
    .join("; ");
};
