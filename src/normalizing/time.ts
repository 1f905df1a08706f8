// an RFC 3339 timestamp on a day that its month has, in a year that databases have; the fraction is bounded, since a
// longer one is no clock's
const rfc3339 =
  /^(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a timestamp is what Go writes for "no time". */
export const isGoZeroTime = (time: string): boolean => time.startsWith("0001-01-01T00:00:00");

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const isMissingDay = (time: string): boolean => time.startsWith("02-29", 5) && !isLeapYear(Number(time.slice(0, 4)));

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

/** `toISOString` at half its cost; a year of four digits only, so that a later time is a greater text. */
const isoOf = (date: Date): string | null => {
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return null;
  const day = `${padded(year, 4)}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}`;
  const time = `${padded(date.getUTCHours(), 2)}:${padded(date.getUTCMinutes(), 2)}:${padded(date.getUTCSeconds(), 2)}`;
  return `${day}T${time}.${padded(date.getUTCMilliseconds(), 3)}Z`;
};

/**
 * An RFC 3339 timestamp as ISO 8601 in UTC with milliseconds, digits beyond them cut off. `null` for anything else:
 * Go's zero time, and a time without a zone, which is local time of an unknown place.
 */
export const toUtc = (time: unknown): string | null => {
  if (typeof time !== "string" || !rfc3339.test(time) || isMissingDay(time) || isGoZeroTime(time)) return null;
  const isUtc = time.endsWith("Z");
  if (isUtc && time.length === 24) return time;
  const zone = isUtc ? "Z" : time.slice(-6);
  const milliseconds = `${time.slice(20, -zone.length)}000`.slice(0, 3);
  const shortened = `${time.slice(0, 19)}.${milliseconds}${zone}`;
  // a Date is made only where it is needed, since it is the most expensive part of normalizing
  return isUtc ? shortened : isoOf(new Date(shortened));
};

/** Milliseconds since 1970 as ISO 8601 in UTC with milliseconds; `null` for what is no such time. */
export const epochToUtc = (milliseconds: unknown): string | null =>
  typeof milliseconds === "number" ? isoOf(new Date(milliseconds)) : null;
