import * as fc from "fast-check";
import { claims, seconds } from "./sign.js";

/** Values near to those of good tokens. */
const times = fc.oneof(fc.integer({ min: seconds - 5, max: seconds + 5 }), fc.double(), fc.jsonValue());

/** What a token may say, from good to strange. */
export const said = fc.record(
  {
    iss: fc.oneof(fc.constantFrom("api.httpsms.com", "httpSMS"), fc.jsonValue()),
    sub: fc.oneof(fc.constant(claims.sub), fc.jsonValue()),
    aud: fc.oneof(fc.webUrl(), fc.jsonValue()),
    exp: fc.oneof(fc.constant(seconds + 600), times),
    nbf: times,
    iat: times,
  },
  { requiredKeys: ["iss", "exp"] },
);

/** What the header of a token may say. */
export const heads = fc.record(
  {
    alg: fc.oneof({ weight: 4, arbitrary: fc.constant("HS256") }, fc.constantFrom("none", "HS512"), fc.jsonValue()),
    typ: fc.jsonValue(),
    crit: fc.oneof(fc.constant(["b64"]), fc.jsonValue()),
    b64: fc.jsonValue(),
    kid: fc.jsonValue(),
  },
  { requiredKeys: ["alg"] },
);
