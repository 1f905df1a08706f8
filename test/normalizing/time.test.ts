import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { epochToUtc, toUtc } from "../../src/normalizing/time.js";
import { seed, times } from "../support/seed.js";

const goZeroTime = "0001-01-01T00:00:00Z";

const accepted = [
  ["2023-06-29T03:21:19Z", "2023-06-29T03:21:19.000Z"],
  ["2023-06-29T03:21:19.8Z", "2023-06-29T03:21:19.800Z"],
  ["2023-06-29T03:21:19.81Z", "2023-06-29T03:21:19.810Z"],
  ["2023-06-29T03:21:19.814Z", "2023-06-29T03:21:19.814Z"],
  ["2023-07-17T19:10:43.461254738Z", "2023-07-17T19:10:43.461Z"],
  // cut off, since rounding could name a time that was not yet
  ["2023-12-31T23:59:59.999999999Z", "2023-12-31T23:59:59.999Z"],
  ["2022-06-05T14:26:09.527976+03:00", "2022-06-05T11:26:09.527Z"],
  ["2022-06-05T14:26:09+03:00", "2022-06-05T11:26:09.000Z"],
  ["2022-06-05T14:26:09.5-03:30", "2022-06-05T17:56:09.500Z"],
  ["2022-06-05T14:26:09.123456789+00:00", "2022-06-05T14:26:09.123Z"],
  ["2022-06-05T14:26:09-00:00", "2022-06-05T14:26:09.000Z"],
  ["2022-01-01T00:30:00+05:45", "2021-12-31T18:45:00.000Z"],
  ["2024-02-29T23:59:59-23:59", "2024-03-01T23:58:59.000Z"],
  ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"],
  ["2000-02-29T00:00:00.000Z", "2000-02-29T00:00:00.000Z"],
  ["2024-03-01T00:30:00+01:00", "2024-02-29T23:30:00.000Z"],
  ["2023-03-01T00:30:00+01:00", "2023-02-28T23:30:00.000Z"],
  ["0099-12-31T23:00:00-02:00", "0100-01-01T01:00:00.000Z"],
  ["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
  ["9999-12-31T23:59:59.999+00:01", "9999-12-31T23:58:59.999Z"],
  // one second after Go's zero time is a time
  ["0001-01-01T00:00:01Z", "0001-01-01T00:00:01.000Z"],
] as const;

const refused = [
  goZeroTime,
  // local times of an unknown place
  "2017-08-31T10:28:00.143",
  "2017-08-31T10:28:00",
  "2017-08-31 10:28:00",
  // a year of five digits would sort wrongly as text, and databases have no year 0
  "9999-12-31T23:59:59-00:01",
  "0001-01-01T00:00:00+00:01",
  "0000-12-31T23:59:59.999Z",
  "0000-12-31T23:59:59-00:01",
  "0000-02-29T12:00:00Z",
  "+010000-01-01T00:00:00Z",
  "10000-01-01T00:00:00Z",
  "-000001-01-01T00:00:00Z",
  // days that do not exist
  "2023-02-29T00:00:00Z",
  "2023-02-29T00:00:00.000Z",
  "1900-02-29T00:00:00+01:00",
  "2024-02-30T00:00:00Z",
  "2023-04-31T00:00:00+01:00",
  "2023-00-10T00:00:00Z",
  "2023-13-10T00:00:00Z",
  "2023-10-00T00:00:00Z",
  "2023-10-32T00:00:00Z",
  // times that do not exist
  "2023-10-10T24:00:00Z",
  "2023-10-10T23:60:00Z",
  "2023-10-10T23:59:60Z",
  "2023-10-10T23:59:59+24:00",
  "2023-10-10T23:59:59+01:60",
  // other ways to write a time
  "",
  " ",
  "now",
  "2023",
  "2023-10-10",
  "2023-10-10T23:59Z",
  "20231010T235959Z",
  "2023-10-10T23:59:59.Z",
  "2023-10-10T23:59:59,5Z",
  "2023-10-10T23:59:59.1234567890Z",
  "2023-10-10T23:59:59+0100",
  "2023-10-10T23:59:59+01",
  "2023-10-10T23:59:59 Z",
  "2023-10-10T23:59:59ZZ",
  " 2023-10-10T23:59:59Z",
  "2023-10-10T23:59:59Z\n",
  "٢٠٢٣-10-10T23:59:59Z",
  "1505211288",
  "Tue, 12 Sep 2017 10:14:41 +0000",
];

const minute = 60_000;

/** A moment as RFC 3339 at an offset from UTC. */
const written = (date: Date, offset: number, beyond: string): string => {
  const local = new Date(date.getTime() + offset * minute).toISOString().slice(0, -1);
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const zone = `${offset < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
  return `${local}${beyond}${offset === 0 && beyond.length % 2 === 0 ? "Z" : zone}`;
};

const moment = fc.date({
  min: new Date("0001-01-02T00:00:00Z"),
  max: new Date("9999-12-30T23:59:59.999Z"),
  noInvalidDate: true,
});
const offset = fc.integer({ min: -(24 * 60 - 1), max: 24 * 60 - 1 });
const digitsBeyond = fc.stringMatching(/^\d{0,6}$/);

describe("a timestamp in UTC", () => {
  test.each(accepted)("%s is %s", (timestamp, utc) => {
    expect(toUtc(timestamp)).toBe(utc);
  });

  test.each(refused)("%j is not a time", (timestamp) => {
    expect(toUtc(timestamp)).toBeNull();
  });

  test.each([undefined, null, 0, 1505211288000, true, {}, [], ["2023-10-10T23:59:59Z"], new Date(0)])(
    "%j is not a time either",
    (value) => {
      expect(toUtc(value)).toBeNull();
    },
  );

  test("is the moment that was written, at any offset", () => {
    fc.assert(
      fc.property(moment, offset, digitsBeyond, (date, minutes, beyond) => {
        expect(toUtc(written(date, minutes, beyond))).toBe(date.toISOString());
      }),
      { seed, numRuns: times(2_000) },
    );
  });

  test("is the moment that was written, without zeros at the end of its fraction", () => {
    fc.assert(
      fc.property(moment, (date) => {
        const trimmed = date.toISOString().replace(/\.?0*Z$/, "Z");
        fc.pre(trimmed !== goZeroTime);
        expect(toUtc(trimmed)).toBe(date.toISOString());
      }),
      { seed, numRuns: times(1_000) },
    );
  });

  test("is always one that sorts as text", () => {
    const nearly = fc.stringMatching(
      /^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](?:\.[0-9]{0,10})?(?:Z|[+-][0-2][0-9]:[0-6][0-9])?$/,
    );
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (text) => {
        const utc = toUtc(text);
        if (utc === null) return;
        expect(utc).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
        expect(new Date(utc).toISOString()).toBe(utc);
      }),
      { seed, numRuns: times(2_000) },
    );
  });
});

describe("milliseconds since 1970 in UTC", () => {
  test.each([
    [1496248541996, "2017-05-31T16:35:41.996Z"],
    [0, "1970-01-01T00:00:00.000Z"],
    [-1, "1969-12-31T23:59:59.999Z"],
    [9, "1970-01-01T00:00:00.009Z"],
    [10, "1970-01-01T00:00:00.010Z"],
    [99, "1970-01-01T00:00:00.099Z"],
    [100, "1970-01-01T00:00:00.100Z"],
    [1.9, "1970-01-01T00:00:00.001Z"],
    [253402300799999, "9999-12-31T23:59:59.999Z"],
    [-62135596800000, "0001-01-01T00:00:00.000Z"],
  ])("%d is %s", (milliseconds, utc) => {
    expect(epochToUtc(milliseconds)).toBe(utc);
  });

  test.each([253402300800000, -62135596800001, 8.64e15, 8.64e15 + 1, 1e300, NaN, Infinity, -Infinity, "0", null])(
    "%s is not a time",
    (milliseconds) => {
      expect(epochToUtc(milliseconds)).toBeNull();
    },
  );

  test("agrees with Date", () => {
    fc.assert(
      fc.property(moment, (date) => {
        expect(epochToUtc(date.getTime())).toBe(date.toISOString());
      }),
      { seed, numRuns: times(1_000) },
    );
  });
});
