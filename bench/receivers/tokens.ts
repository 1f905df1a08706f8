import { createSecretKey } from "node:crypto";
import { createVerifier } from "fast-jwt";
import { jwtVerify } from "jose";
import jsonwebtoken from "jsonwebtoken";
import { safeParseHttpSmsEvent } from "../../src/index.js";
import { signForHttpSms } from "./ours.js";
import { key, type RawRequest, type Receiver } from "./receiver.js";

const issuer = "api.httpsms.com";

const tokenOf = ({ headers }: RawRequest): string => headers["authorization"]?.slice("Bearer ".length) ?? "";

/** Libraries for the token of httpSMS. */
const createTokenReceiver = (name: string, how: string, verify: (token: string) => unknown): Receiver => ({
  name,
  how: `${how}, then \`safeParseHttpSmsEvent\``,
  provider: "httpsms",
  sign: signForHttpSms,
  receive: async (request) => {
    await verify(tokenOf(request));
    return safeParseHttpSmsEvent(request.body);
  },
});

const verifyFast = createVerifier({ key, algorithms: ["HS256"], allowedIss: issuer });

export const fastJwt = createTokenReceiver("fast-jwt", "`createVerifier` without a cache", verifyFast);

// it takes a string for a public key first, which costs it a millisecond
const secretKey = createSecretKey(key, "utf8");

export const jwt = createTokenReceiver("jsonwebtoken", "`verify` with a `KeyObject`", (token) =>
  jsonwebtoken.verify(token, secretKey, { algorithms: ["HS256"], issuer }),
);

const bytes = new TextEncoder().encode(key);

export const jose = createTokenReceiver("jose", "`jwtVerify` with the key as bytes", (token) =>
  jwtVerify(token, bytes, { algorithms: ["HS256"], issuer }),
);
