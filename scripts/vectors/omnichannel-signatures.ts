import { createHmac } from "node:crypto";
import { verifyOmnichannel } from "../../src/receive.js";
import { type Headers, refusalOf } from "./refusal.js";

const secret = "stand-in-secret-of-36-characters-xyz";
/** Signed by Node and not by our own code, so that a vector tells when our signer changes. */
const sign = (body: string | Uint8Array, key = secret, encoding: "hex" | "base64" = "hex"): string =>
  createHmac("sha1", key).update(body).digest(encoding);

const spaced = '{ "eventId": "event-1", "text": "Gr\\u00fc\\u00dfe \\/ 👋" }\n';
const signedWith = (signature: string): Headers => ({ "X-Comapi-Signature": signature });
const notUtf8 = Uint8Array.of(0x22, 0xff, 0x22);

/** A request and how it is verified. */
interface OmnichannelCase {
  readonly headers?: Headers;
  readonly body?: string | Uint8Array;
  readonly secret?: string | readonly string[];
}

const cases: Readonly<Record<string, OmnichannelCase>> = {
  "white space, escapes and characters beyond ASCII": {},
  "a batch": { body: '[{"eventId":"event-1"},{"eventId":"event-2"}]' },
  "an empty body": { body: "" },
  "bytes that are not UTF-8": { body: notUtf8 },
  "the header in lower case": { headers: { "x-comapi-signature": sign(spaced) } },
  "upper-case hexadecimal": { headers: signedWith(sign(spaced).toUpperCase()) },
  "the second secret of a rotation": { secret: ["new-stand-in-secret", secret] },
  "a secret beyond ASCII": { headers: signedWith(sign(spaced, "Schlüssel")), secret: "Schlüssel" },
  "a secret longer than a block of SHA-1": {
    headers: signedWith(sign(spaced, "0123456789".repeat(8))),
    secret: "0123456789".repeat(8),
  },
  "no header": { headers: { "content-type": "application/json" } },
  "39 digits": { headers: signedWith(sign(spaced).slice(1)) },
  base64: { headers: signedWith(sign(spaced, secret, "base64")) },
  "a prefix": { headers: signedWith(`sha1=${sign(spaced)}`) },
  "another secret": { secret: "another-stand-in-secret" },
  "a changed body": { headers: signedWith(sign(spaced)), body: spaced.replace("event-1", "event-2") },
  "a body that was parsed and re-serialized": {
    headers: signedWith(sign(spaced)),
    body: JSON.stringify(JSON.parse(spaced)),
  },
};

const toVector = async ([title, given]: [string, OmnichannelCase]): Promise<object> => {
  const { body = spaced } = given;
  const headers = given.headers ?? signedWith(sign(body));
  const options = { secret: given.secret ?? secret };
  const bodies = typeof body === "string" ? { body } : { bodyBase64: Buffer.from(body).toString("base64") };
  return { title, headers, ...bodies, options, ...(await refusalOf(verifyOmnichannel({ headers, body }, options))) };
};

/** Requests of the Omnichannel API, and the code of the error if one is refused. */
export const createOmnichannelSignatures = () => Promise.all(Object.entries(cases).map(toVector));
