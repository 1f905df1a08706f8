import * as fc from "fast-check";
import { textAt } from "../support/claims.js";
import { claims, header, secret, signatureOf, signingKey, signToken } from "../support/receiving/sign.js";
import { heads, said } from "../support/receiving/token-arbitrary.js";
import { body, edited, edits } from "./bodies.js";
import { readingOf } from "./reference.js";

/** The keys of the receiver, who is changing them. */
export const keys = { httpsms: ["former key", signingKey], omnichannel: ["former secret", secret] } as const;

/** A request as a provider or an attacker sends it. */
export interface RawRequest {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

const seldom = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const signature = fc.record({
  key: fc.constantFrom(...keys.omnichannel, "the secret of another webhook"),
  isUpperCase: fc.boolean(),
});

const token = fc.record({
  key: fc.constantFrom(...keys.httpsms, "the key of another webhook"),
  header: fc.oneof({ weight: 5, arbitrary: fc.constant(header) }, { weight: 1, arbitrary: heads }),
  claims: fc.oneof(
    { weight: 5, arbitrary: fc.constant(claims) },
    { weight: 1, arbitrary: fc.constant({ ...claims, sub: undefined }) },
    { weight: 1, arbitrary: said },
  ),
  scheme: fc.oneof(
    { weight: 6, arbitrary: fc.constant("Bearer ") },
    { weight: 1, arbitrary: fc.constantFrom("bearer   ", "Bearer\t", "Basic ", "", " Bearer ", "Bearer Bearer ") },
  ),
  isOfBodysUser: fc.boolean(),
  tail: seldom(fc.integer({ min: 1, max: 3 })),
});

/** What is cut out of the text of a header, and what is put in there. */
interface Slip {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const slip: fc.Arbitrary<Slip | null> = seldom(
  fc.record({
    at: fc.nat(),
    length: fc.nat(3),
    text: fc.string({ unit: fc.constantFrom(..."aAf0.-_=, é"), maxLength: 3 }),
  }),
);

const withSlip = (value: string, change: Slip | null): string => {
  if (change === null) return value;
  const start = change.at % (value.length + 1);
  return value.slice(0, start) + change.text + value.slice(start + change.length);
};

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Another text of the same bytes: the last two bits of a signature mean nothing. */
const withTail = (text: string, tail: number | null): string =>
  tail === null ? text : text.slice(0, -1) + alphabet.charAt(alphabet.indexOf(text.slice(-1)) ^ tail);

const names = {
  httpsms: fc.constantFrom("authorization", "Authorization"),
  omnichannel: fc.constantFrom("x-comapi-signature", "X-Comapi-Signature"),
};

const stray = fc.tuple(
  fc.oneof(names.httpsms, names.omnichannel, fc.constantFrom("content-type", "content-length")),
  fc.constantFrom("", "0", "1000000000", "Bearer a.b.c", "0".repeat(40), "application/json"),
);

const userOf = (bytes: Uint8Array): string | undefined => textAt(readingOf(bytes).json?.value, "data", "user_id");

/** Requests that are signed well or nearly: a body changed after that, another key, other claims, spoiled headers. */
export const request: fc.Arbitrary<RawRequest> = fc
  .record({
    signed: body,
    changes: seldom(edits),
    httpsms: fc.option(fc.tuple(names.httpsms, token, slip), { freq: 2 }),
    omnichannel: fc.option(fc.tuple(names.omnichannel, signature, slip), { freq: 2 }),
    strays: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(stray, { maxLength: 2 }) },
    ),
  })
  .map(({ signed, changes, httpsms, omnichannel, strays }) => {
    const headers: (readonly [string, string])[] = [...strays];
    if (httpsms !== null) {
      const [name, { scheme, isOfBodysUser, tail, ...parts }, change] = httpsms;
      const sub = isOfBodysUser ? userOf(signed) : undefined;
      const said = sub === undefined ? parts.claims : { ...parts.claims, sub };
      headers.push([name, withSlip(scheme + withTail(signToken({ ...parts, claims: said }), tail), change)]);
    }
    if (omnichannel !== null) {
      const [name, { key, isUpperCase }, change] = omnichannel;
      const hex = signatureOf(signed, key);
      headers.push([name, withSlip(isUpperCase ? hex.toUpperCase() : hex, change)]);
    }
    return { headers, body: changes === null ? signed : edited(signed, changes) };
  });
