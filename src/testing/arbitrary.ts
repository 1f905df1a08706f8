import type * as FastCheck from "fast-check";
import { documentedEvents, documentedShapes } from "../generated/documented.js";
import { httpSmsEventTypes } from "../generated/httpsms.types.js";
import { type OmnichannelChannel, omnichannelChannels, omnichannelEventNames } from "../generated/omnichannel.types.js";
import type { HttpSmsEventOf, HttpSmsEventType } from "../httpsms/events.js";
import type { OmnichannelEventName, OmnichannelEventOf } from "../omnichannel/events.js";
import type { DocumentedField } from "./documented.js";
import { loadFastCheck } from "./fast-check.js";

type Fc = typeof FastCheck;

const padded = (value: number, length = 2): string => String(value).padStart(length, "0");

/** RFC 3339 as the platforms write it: 0 to 9 fractional digits, UTC or an offset, and Go's zero time. */
const time = (fc: Fc): FastCheck.Arbitrary<string> => {
  const seconds = fc
    .date({ min: new Date("2017-01-01T00:00:00Z"), max: new Date("2037-12-31T23:59:59Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 19));
  const fraction = fc.oneof(
    fc.constant(""),
    fc.integer({ min: 0, max: 999 }).map((digits) => `.${padded(digits, 3)}`),
    fc.integer({ min: 1, max: 999_999_999 }).map((digits) => `.${padded(digits, 9).replace(/0+$/, "")}`),
  );
  const zone = fc.oneof(
    { weight: 4, arbitrary: fc.constant("Z") },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom("+", "-"), fc.integer({ min: 0, max: 14 }), fc.constantFrom(0, 30, 45))
        .map(([sign, hours, minutes]) => `${sign}${padded(hours)}:${padded(minutes)}`),
    },
  );
  return fc.oneof(
    { weight: 20, arbitrary: fc.tuple(seconds, fraction, zone).map((parts) => parts.join("")) },
    { weight: 1, arbitrary: fc.constant("0001-01-01T00:00:00Z") },
  );
};

/** Whoever a network says that a message is from. */
const contact = (fc: Fc): FastCheck.Arbitrary<string> =>
  fc.oneof(
    fc.bigInt({ min: 10_000_000n, max: 999_999_999_999_999n }).map((digits) => `+${digits}`),
    fc.integer({ min: 10, max: 999_999 }).map(String),
    fc.constantFrom("AMAZON", "+1 (800) 555-0100", "person@example.com"),
  );

const formats: Readonly<Record<string, (fc: Fc) => FastCheck.Arbitrary<string>>> = {
  uuid: (fc) => fc.uuid(),
  "date-time": time,
  uri: (fc) => fc.webUrl(),
};

/** Keys whose values are not just any text or number. */
const keys: Readonly<Record<string, (fc: Fc) => FastCheck.Arbitrary<unknown>>> = {
  contact,
  owner: contact,
  send_attempt_count: (fc) => fc.nat({ max: 10 }),
  revision: (fc) => fc.nat({ max: 1000 }),
  accountId: (fc) => fc.nat(),
};

const text = (fc: Fc, { format, known }: DocumentedField): FastCheck.Arbitrary<unknown> => {
  const any = (format === undefined ? undefined : formats[format]?.(fc)) ?? fc.string({ unit: "binary" });
  // the lists of documented values grow, so others come too
  return known === undefined ? any : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, any);
};

const record = (fc: Fc): FastCheck.Arbitrary<unknown> =>
  fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 });

const ofKind = (
  fc: Fc,
  kind: DocumentedField["kinds"][number],
  field: DocumentedField,
): FastCheck.Arbitrary<unknown> => {
  switch (kind) {
    case "string":
      return text(fc, field);
    case "number":
      return fc.maxSafeNat();
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(ofField(fc, field.items ?? { kinds: ["unknown"] }), { maxLength: 4 });
    case "shape":
      return ofShape(fc, field.shape ?? "");
    case "record":
      return record(fc);
    case "unknown":
      return fc.jsonValue({ maxDepth: 2 });
  }
};

const ofField = (fc: Fc, field: DocumentedField): FastCheck.Arbitrary<unknown> =>
  fc.oneof(...field.kinds.map((kind) => ofKind(fc, kind, field)));

/** A name and a channel are what they are; everything else of the shape varies, and sometimes a key is added. */
const ofShape = (fc: Fc, name: string): FastCheck.Arbitrary<unknown> => {
  const fields = Object.entries(documentedShapes[name] ?? {});
  const model: Record<string, FastCheck.Arbitrary<unknown>> = Object.fromEntries(
    fields.map(([key, field]) => [
      key,
      field.literal === undefined ? (keys[key]?.(fc) ?? ofField(fc, field)) : fc.constant(field.literal),
    ]),
  );
  const requiredKeys = fields.filter(([, field]) => field.required).map(([key]) => key);
  const declared: FastCheck.Arbitrary<Record<string, unknown>> = fc.record(model, { requiredKeys });
  const added = fc.option(fc.tuple(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 1 })), {
    nil: undefined,
    freq: 8,
  });
  return fc.tuple(declared, added).map(([event, extra]) => withAdded(event, extra, fields));
};

const withAdded = (
  event: Record<string, unknown>,
  extra: [key: string, value: unknown] | undefined,
  fields: readonly (readonly [key: string, field: DocumentedField])[],
): unknown => {
  if (extra === undefined || fields.some(([key]) => key === extra[0])) return event;
  return Object.fromEntries([...Object.entries(event), extra]);
};

const eventOf = (keysOfEvents: readonly string[]): FastCheck.Arbitrary<unknown> => {
  const fc = loadFastCheck();
  const names = keysOfEvents.flatMap((key) => documentedEvents[key] ?? []);
  if (names.length === 0) throw new RangeError("there is no such event");
  return fc.oneof(...names.map((name) => ofShape(fc, name)));
};

/**
 * Valid httpSMS events for property tests, with all that the platform may send: absent, null and empty parts, every form
 * of timestamp, short codes, values and keys that nobody documented. They shrink to the smallest event that fails.
 *
 * @param type - When absent, events of every type.
 * @throws {Error} fast-check is not installed.
 */
export const httpSmsEventArbitrary = <Type extends HttpSmsEventType = HttpSmsEventType>(
  type?: Type,
): FastCheck.Arbitrary<HttpSmsEventOf<Type>> =>
  eventOf(type === undefined ? httpSmsEventTypes : [type]) as FastCheck.Arbitrary<HttpSmsEventOf<Type>>;

/**
 * Valid Omnichannel events for property tests, as {@link httpSmsEventArbitrary} makes them.
 *
 * @param name - When absent, events of every name.
 * @param channel - When absent, events of every channel.
 * @throws {Error} fast-check is not installed.
 * @throws {RangeError} The API has no such event on such a channel.
 */
export const omnichannelEventArbitrary = <
  Name extends OmnichannelEventName = OmnichannelEventName,
  Channel extends OmnichannelChannel | undefined = OmnichannelChannel | undefined,
>(
  name?: Name,
  channel?: Channel,
): FastCheck.Arbitrary<OmnichannelEventOf<Name, Channel>> => {
  const names: readonly OmnichannelEventName[] = name === undefined ? omnichannelEventNames : [name];
  const channels: readonly OmnichannelChannel[] = channel === undefined ? omnichannelChannels : [channel];
  const cells = names.flatMap((each) => [
    ...(channel === undefined ? [each] : []),
    ...channels.map((one) => `${each}/${one}`),
  ]);
  return eventOf(cells) as FastCheck.Arbitrary<OmnichannelEventOf<Name, Channel>>;
};
