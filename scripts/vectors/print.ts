import { createBodies } from "./bodies.js";
import { createDecryption } from "./decryption.js";
import { createEventKeys } from "./event-keys.js";
import { createHttpSmsSignatures } from "./httpsms-signatures.js";
import { createOmnichannelSignatures } from "./omnichannel-signatures.js";

const about = {
  description:
    "Test vectors of the npm package message-webhooks, for ports to other languages: what verification, parsing, normalizing and decryption return. Generated from fixtures and from the package itself. Keys and secrets are stand-ins.",
  signatures:
    "`options` are the options of the verifier, and `now` is the time of verification. A vector with `error` is refused with that code. For httpSMS, the user of the event is compared with `sub` too. `bodyBase64` is a body that is not text.",
  bodies:
    "`provider` is the provider whose parser reads the body. With `null`, the parser finds the provider. The body is the JSON of `body`, or `text` as it is. `results` has one result per event; the wording of `message` may differ. `normalized` is the normal form without `raw`.",
  eventKeys: "All `events` of a vector report one fact and have its `eventKey`. No two vectors have the same key.",
  decryption:
    "`content` of an httpSMS event with `encrypted: true`, decrypted with `key`: `text`, or the code of the error.",
};

/** The test vectors. The times in them are fixed, so that two runs return the same text. */
export const printVectors = async (): Promise<string> => {
  const vectors = {
    about,
    signatures: { httpsms: await createHttpSmsSignatures(), omnichannel: await createOmnichannelSignatures() },
    bodies: createBodies(),
    eventKeys: createEventKeys(),
    decryption: await createDecryption(),
  };
  return `${JSON.stringify(vectors, null, 1)}\n`;
};
