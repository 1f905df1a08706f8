import { createCaseOf, type EndpointCase, type EndpointRequest } from "./case.js";
import { wrongKey } from "./httpsms-refusals.js";
import {
  type OmnichannelBuilders,
  type SignOmnichannelRequest,
  signatureOf,
  withSignature,
} from "./omnichannel-requests.js";

const caseOf = createCaseOf("omnichannel");

/**
 * The requests that an endpoint should refuse, since the provider did not send them.
 *
 * @param maySendKey - Whether the secret may be sent: to this machine, or over an encrypted connection.
 */
export const omnichannelRefusals = (
  { delivered }: OmnichannelBuilders,
  sign: SignOmnichannelRequest,
  secret: string,
  maySendKey: boolean,
): readonly EndpointCase[] => {
  const refuse = (name: string, hint: string, prepare: () => Promise<EndpointRequest>): EndpointCase =>
    caseOf(name, "refuse", hint, async () => [await prepare()]);
  return [
    refuse("forged", "The signature was made with another secret: verify it, or anyone can send events.", () =>
      sign(delivered(), wrongKey),
    ),
    refuse("signature of another body", "Compare the signature with the HMAC of this very body.", async () =>
      withSignature(await sign(delivered()), signatureOf(await sign(delivered()))),
    ),
    ...(maySendKey
      ? [
          refuse(
            "secret in place of a signature",
            "The header is the HMAC of the body, never the secret itself.",
            async () => withSignature(await sign(delivered()), secret),
          ),
        ]
      : []),
    refuse("unsigned", "Refuse a request without a signature, or anyone can send events.", async () =>
      withSignature(await sign(delivered()), undefined),
    ),
  ];
};
