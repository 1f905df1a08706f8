import { isGoZeroTime, toUtc } from "../normalizing/time.js";
import type { DocumentedField } from "../shapes/documented.js";

interface Format<Value> {
  readonly isValid: (value: Value) => boolean;
  readonly message: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const textFormats: Readonly<Record<string, Format<string>>> = {
  uuid: { isValid: (text) => uuid.test(text), message: "must be a UUID" },
  "date-time": {
    isValid: (text) => toUtc(text) !== null || isGoZeroTime(text),
    message: "must be an RFC 3339 timestamp with its zone",
  },
  "local-date-time": {
    isValid: (text) => toUtc(`${text}Z`) !== null || isGoZeroTime(text),
    message: "must be a timestamp without a zone",
  },
  uri: { isValid: (text) => /^https?:\/\/\S+$/.test(text), message: "must be an absolute http or https URL" },
};

const numberFormats: Readonly<Record<string, Format<number>>> = {
  uint: { isValid: (value) => Number.isInteger(value) && value >= 0, message: "must be an integer from 0" },
};

const messageOf = <Value>(format: Format<Value> | undefined, value: Value): string | undefined =>
  format === undefined || format.isValid(value) ? undefined : format.message;

/** Returns what is wrong with the format of a value. `undefined` if the format fits, or if none is documented. */
export const formatMessage = (value: unknown, { format = "" }: DocumentedField): string | undefined => {
  if (typeof value === "string") return messageOf(textFormats[format], value);
  return typeof value === "number" ? messageOf(numberFormats[format], value) : undefined;
};
