import * as fc from "fast-check";
import type { DocumentedField } from "../shapes/documented.js";

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

/** RFC 3339 as the providers write it: 0 to 9 fractional digits, UTC or an offset, and Go's zero time. */
const generateTime = (): fc.Arbitrary<string> => {
  const seconds = fc
    .date({ min: new Date("2017-01-01T00:00:00Z"), max: new Date("2037-12-31T23:59:59Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 19));
  const fraction = fc.oneof(
    fc.constant(""),
    fc.integer({ min: 0, max: 999 }).map((digits) => `.${pad(digits, 3)}`),
    fc.integer({ min: 1, max: 999_999_999 }).map((digits) => `.${pad(digits, 9).replace(/0+$/, "")}`),
  );
  const zone = fc.oneof(
    { weight: 4, arbitrary: fc.constant("Z") },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom("+", "-"), fc.integer({ min: 0, max: 14 }), fc.constantFrom(0, 30, 45))
        .map(([sign, hours, minutes]) => `${sign}${pad(hours)}:${pad(minutes)}`),
    },
  );
  return fc.oneof(
    { weight: 20, arbitrary: fc.tuple(seconds, fraction, zone).map((parts) => parts.join("")) },
    { weight: 1, arbitrary: fc.constant("0001-01-01T00:00:00Z") },
  );
};

/** The sender of a message, as networks report it. */
const generateContact = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.bigInt({ min: 10_000_000n, max: 999_999_999_999_999n }).map((digits) => `+${digits}`),
    fc.integer({ min: 10, max: 999_999 }).map(String),
    fc.constantFrom("AMAZON", "+1 (800) 555-0100", "person@example.com"),
  );

/** URLs of files. Not `webUrl` of fast-check, which takes seconds to create. */
const generateUrl = (): fc.Arbitrary<string> => {
  const part = fc.string({ unit: fc.constantFrom(..."abcxyz019-._~"), minLength: 1, maxLength: 12 });
  const path = fc.array(part, { maxLength: 3 }).map((parts) => `/${parts.join("/")}`);
  const query = fc.oneof(
    fc.constant(""),
    fc.tuple(part, part).map(([key, value]) => `?${key}=${value}`),
  );
  return fc
    .tuple(fc.constantFrom("https://example.com", "http://example.org:8080", "https://media.example.net"), path, query)
    .map((parts) => parts.join(""));
};

const formats: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
  uuid: () => fc.uuid(),
  "date-time": generateTime,
  "local-date-time": () => generateTime().map((zoned) => zoned.replace(/(?:Z|[+-]\d\d:\d\d)$/, "")),
  uri: generateUrl,
};

/** Keys whose values are not just any string or number. */
export const keys: Readonly<Record<string, () => fc.Arbitrary<unknown>>> = {
  contact: generateContact,
  owner: generateContact,
  send_attempt_count: () => fc.nat({ max: 10 }),
  revision: () => fc.nat({ max: 1000 }),
  accountId: () => fc.nat(),
};

/** Any code point but a surrogate. Not the unit "binary" of fast-check, which takes seconds to create. */
const codePoint = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 0xd7ff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0xe000, max: 0x10ffff }) },
  )
  .map((code) => String.fromCodePoint(code));

const anyText = fc.string({ unit: codePoint });

/** A string with a format, or a documented value. */
export const generateText = ({ format, known }: DocumentedField): fc.Arbitrary<unknown> => {
  const any = (format === undefined ? undefined : formats[format]?.()) ?? anyText;
  // the lists of documented values grow, so others occur too
  return known === undefined ? any : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, any);
};
