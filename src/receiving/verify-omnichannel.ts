import { SignatureError } from "./signature-error.js";
import { bodyBytes, keyList, type SignedRequest, signatureHeader, utf8 } from "./signed-request.js";

/** What an Omnichannel webhook is verified with. */
export interface OmnichannelVerifyOptions {
  /** The secret of the webhook; a list of them while it is being changed. */
  readonly secret: string | readonly string[];
}

/** Name of the header, in lower case. */
export const omnichannelSignatureHeader = "x-comapi-signature";

const algorithm = { name: "HMAC", hash: "SHA-1" } as const;

const bytesOfHex = (hex: string): Uint8Array<ArrayBuffer> => {
  if (!/^[0-9a-f]{40}$/i.test(hex)) {
    throw new SignatureError(
      "malformed_signature",
      `the ${omnichannelSignatureHeader} header must hold 40 hexadecimal digits`,
    );
  }
  return Uint8Array.from({ length: 20 }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));
};

const isSignedWith = async (
  secret: string,
  signature: Uint8Array<ArrayBuffer>,
  body: Uint8Array<ArrayBuffer>,
): Promise<boolean> => {
  const key = await crypto.subtle.importKey("raw", utf8(secret), algorithm, false, ["verify"]);
  // WebCrypto compares in constant time
  return crypto.subtle.verify(algorithm, key, signature, body);
};

/**
 * Verifies that a request was signed with the webhook's secret: `X-Comapi-Signature` is the HMAC-SHA1 of the raw body.
 * The signature has no time in it, so deduplicate by the events' ids.
 *
 * @throws {SignatureError} The signature is missing, malformed or wrong.
 * @throws {TypeError} The secret is empty, or the body is not raw.
 */
export const verifyOmnichannel = async (request: SignedRequest, options: OmnichannelVerifyOptions): Promise<void> => {
  const secrets = keyList("secret", options.secret);
  const body = bodyBytes(request.body);
  const signature = bytesOfHex(signatureHeader(request.headers, omnichannelSignatureHeader));
  for (const secret of secrets) {
    if (await isSignedWith(secret, signature, body)) return;
  }
  throw new SignatureError(
    "wrong_signature",
    "the signature is not of this body under this secret: was the body parsed and written again, is there white space around the secret, or is it another webhook's?",
  );
};
