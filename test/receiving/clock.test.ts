import { describe, expect, test } from "vitest";
import { type HttpSmsVerifyOptions, verifyHttpSms } from "../../src/receive.js";
import {
  claims,
  now,
  refusalOf,
  seconds,
  signHttpSms,
  signingKey,
  signToken,
  withToken,
} from "../support/receiving/sign.js";

const verifyAt = (said: object, milliseconds: number, more: Partial<HttpSmsVerifyOptions> = {}) =>
  verifyHttpSms(withToken(signToken({ claims: { ...claims, ...said } })), {
    signingKey,
    now: () => new Date(now.getTime() + milliseconds),
    ...more,
  });

/** A row: the claims, the clock's distance from `now`, the tolerance in seconds, and the outcome. */
type Row = readonly [said: object, milliseconds: number, tolerance: number | undefined, outcome: string];

const hour = 3600;

const rows: readonly Row[] = [
  // until the second before it, and not in its own
  [{ exp: seconds }, -1, undefined, "good"],
  [{ exp: seconds }, 0, undefined, "expired_token"],
  [{ exp: seconds }, 1, undefined, "expired_token"],
  [{ exp: seconds }, 0, 0, "expired_token"],
  [{ exp: seconds }, 0, 1, "good"],
  [{ exp: seconds }, 29_999, 30, "good"],
  [{ exp: seconds }, 30_000, 30, "expired_token"],
  [{ exp: seconds + 0.5 }, 0, undefined, "good"],
  [{ exp: seconds - 0.5 }, 0, undefined, "expired_token"],
  [{ exp: 0 }, 0, undefined, "expired_token"],
  [{ exp: -1 }, 0, undefined, "expired_token"],
  [{ exp: -seconds }, 0, hour, "expired_token"],
  [{ exp: Number.MAX_SAFE_INTEGER }, 0, undefined, "good"],
  // from its own second on
  [{ nbf: seconds }, 0, undefined, "good"],
  [{ nbf: seconds }, -1, undefined, "not_yet_valid"],
  [{ nbf: seconds + 1 }, 0, undefined, "not_yet_valid"],
  [{ nbf: seconds + 1 }, 999, undefined, "not_yet_valid"],
  [{ nbf: seconds + 1 }, 1000, undefined, "good"],
  [{ nbf: seconds + 30 }, 0, 30, "good"],
  [{ nbf: seconds + 31 }, 0, 30, "not_yet_valid"],
  [{ nbf: seconds + 0.5 }, 0, undefined, "not_yet_valid"],
  [{ nbf: -1 }, 0, undefined, "good"],
  [{ nbf: undefined }, 0, undefined, "good"],
  // when it was made is not looked at
  [{ iat: seconds + hour }, 0, undefined, "good"],
  [{ iat: 0 }, 0, undefined, "good"],
];

describe("the clock", () => {
  test.each(rows)("%j, %d ms later, tolerance %s: %s", async (said, milliseconds, tolerance, outcome) => {
    const verified = verifyAt(said, milliseconds, { clockToleranceSeconds: tolerance });
    if (outcome === "good") await expect(verified).resolves.toMatchObject({ iss: claims.iss });
    else expect((await refusalOf(verified)).code).toBe(outcome);
  });

  test.each([
    { what: "as it comes", minutes: 0, outcome: "good" },
    { what: "9 minutes late", minutes: 9, outcome: "good" },
    { what: "10 minutes late", minutes: 10, outcome: "expired_token" },
    { what: "10 minutes early", minutes: -10, outcome: "good" },
    { what: "11 minutes early", minutes: -11, outcome: "not_yet_valid" },
  ])("a request of httpSMS $what: $outcome", async ({ minutes, outcome }) => {
    const request = await signHttpSms("{}", { signingKey });
    const verified = verifyHttpSms(request, { signingKey, now: () => new Date(now.getTime() + minutes * 60_000) });
    if (outcome === "good") await expect(verified).resolves.toMatchObject({ iat: seconds });
    else expect((await refusalOf(verified)).code).toBe(outcome);
  });

  test("is the machine's by default", async () => {
    const real = Math.floor(Date.now() / 1000);
    const fresh = { exp: real + 600, nbf: real - 600 };
    await expect(verifyAt(fresh, 0, { now: undefined })).resolves.toMatchObject(fresh);
    const stale = { exp: real - 1, nbf: real - 1200 };
    expect((await refusalOf(verifyAt(stale, 0, { now: undefined }))).code).toBe("expired_token");
  });

  test("is asked at each request", async () => {
    let time = now.getTime();
    const options = { signingKey, now: () => new Date(time) };
    const request = withToken(signToken());
    await expect(verifyHttpSms(request, options)).resolves.toEqual(claims);
    time += 600_000;
    expect((await refusalOf(verifyHttpSms(request, options))).code).toBe("expired_token");
  });

  // an unset environment variable makes NaN, and with NaN no time is ever over
  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY, "60"])(
    "a tolerance of %s is a mistake of the configuration",
    async (tolerance) => {
      const outcome = verifyAt({ exp: seconds - hour }, 0, { clockToleranceSeconds: tolerance as number });
      await expect(outcome).rejects.toBeInstanceOf(TypeError);
      await expect(outcome).rejects.toThrow(/^`clockToleranceSeconds` must be /);
    },
  );

  test("an invalid time is a mistake of the configuration", async () => {
    const outcome = verifyAt({ exp: seconds - hour }, 0, { now: () => new Date(Number.NaN) });
    await expect(outcome).rejects.toBeInstanceOf(TypeError);
    await expect(outcome).rejects.toThrow(/^`now` must /);
  });
});
