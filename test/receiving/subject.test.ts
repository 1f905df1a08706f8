import { describe, expect, test } from "vitest";
import { receiveHttpSms } from "../../src/receive.js";
import { httpSmsFixtures } from "../support/fixtures.js";
import {
  claims,
  now,
  received,
  refusalOf,
  signHttpSms,
  signingKey,
  signToken,
  userId,
  withToken,
} from "../support/receiving/sign.js";

const options = { signingKey, now: () => now };

const event = JSON.parse(received);
/** The documented example with other data. */
const withData = (data: object): string => JSON.stringify({ ...event, data: { ...event.data, ...data } });
/** A valid event with a type that this version does not support. */
const unknown = (data: object): string => JSON.stringify({ ...event, type: "message.new", data });

const receive = (body: string, said: object = claims) =>
  receiveHttpSms(withToken(signToken({ claims: said }), body), options);

const codeOf = async (body: string, said: object = claims): Promise<string> =>
  (await refusalOf(receive(body, said))).code;

describe("an event of the token's user", () => {
  test.each(httpSmsFixtures)("$name is received", async ({ text, event: documented }) => {
    const request = await signHttpSms(text, { signingKey, userId: documented.data.user_id });
    expect(await receiveHttpSms(request, options)).toMatchObject({
      kind: "event",
      provider: "httpsms",
      name: documented.type,
      event: documented,
      issues: [],
    });
  });

  test("of an unknown type is received", async () => {
    expect(await receive(unknown({ user_id: userId, more: 1 }))).toMatchObject({
      kind: "unknown",
      name: "message.new",
    });
  });
});

describe("an event of another user", () => {
  test.each(httpSmsFixtures)("$name is refused", async ({ text }) => {
    const request = await signHttpSms(text, { signingKey, userId: "another-user" });
    expect((await refusalOf(receiveHttpSms(request, options))).code).toBe("wrong_subject");
  });

  test.each([
    { what: "another case", id: userId.toLowerCase() },
    { what: "a space behind", id: `${userId} ` },
    { what: "nothing", id: "" },
    { what: "a part of it", id: userId.slice(1) },
  ])("with $what is refused", async ({ id }) => {
    expect(await codeOf(withData({ user_id: id }))).toBe("wrong_subject");
    expect(await codeOf(unknown({ user_id: id }))).toBe("wrong_subject");
    expect(await codeOf(received, { ...claims, sub: id })).toBe("wrong_subject");
  });

  test.each([
    {},
    { user_id: null },
    { user_id: 1 },
    { user_id: [userId] },
    { user_id: { toString: userId } },
    { userId },
    { USER_ID: userId },
    JSON.parse(`{"__proto__":{"user_id":"${userId}"}}`),
  ])("of an unknown type with data %j is refused", async (data) => {
    expect(await codeOf(unknown(data))).toBe("wrong_subject");
  });

  test("is refused with an error that does not hold it", async () => {
    const outcome = receive(withData({ user_id: "another-user" }));
    await expect(outcome).rejects.toMatchObject({ name: "SignatureError", code: "wrong_subject" });
    await expect(outcome).rejects.not.toHaveProperty("event");
  });
});

describe("a token without a user", () => {
  const nobody = { ...claims, sub: undefined };

  test.each([
    received,
    withData({ user_id: "" }),
    unknown({ user_id: userId }),
    unknown({}),
    unknown({ user_id: null }),
  ])("brings no event: %#", async (body) => {
    expect(await codeOf(body, nobody)).toBe("wrong_subject");
  });

  test("brings an invalid body", async () => {
    expect(await receive("junk", nobody)).toMatchObject({ kind: "invalid" });
  });
});

describe("a malformed body", () => {
  test.each([
    { what: "a body of white space", body: " " },
    { what: "junk", body: "junk" },
    { what: "null", body: "null" },
    { what: "a text", body: '"text"' },
    { what: "a batch", body: `[${received}]` },
    { what: "an event without data", body: JSON.stringify({ ...event, data: undefined }) },
    { what: "an event without an owner", body: withData({ owner: undefined }) },
    { what: "an event without a user", body: withData({ user_id: undefined }) },
    { what: "an event whose user is null", body: withData({ user_id: null }) },
    { what: "an invalid event of another user", body: withData({ user_id: "another-user", owner: 1 }) },
    { what: "an Omnichannel event", body: '{"eventId":"1","name":"message.sent","timestamp":"","payload":{}}' },
  ])("$what comes back as invalid", async ({ body }) => {
    expect(await receive(body)).toMatchObject({ kind: "invalid", error: { name: "InvalidEventError" } });
  });

  test.each([
    { what: "unsigned", request: { headers: new Headers(), body: "junk" }, code: "missing_signature" },
    { what: "forged", request: withToken(signToken({ key: "another" }), "junk"), code: "wrong_signature" },
  ])("is not read when it is $what", async ({ request, code }) => {
    expect((await refusalOf(receiveHttpSms(request, options))).code).toBe(code);
  });
});
