import { createCaseOf, type EndpointCase, type EndpointRequest } from "./case.js";
import {
  type BuildHttpSms,
  removeAlgorithm,
  type SignHttpSmsRequest,
  signWithHs512,
  withAuthorization,
} from "./httpsms-requests.js";

const caseOf = createCaseOf("httpsms");

const anHourAgo = (): Date => new Date(Date.now() - 3_600_000);

/** What a forged request of a check is signed with. */
export const wrongKey = "not-the-key-of-this-endpoint";

/**
 * The requests that an endpoint should refuse, since httpSMS did not send them, or not now.
 *
 * @param maySendKey - Whether the key may be sent: to this machine, or over an encrypted connection.
 */
export const httpSmsRefusals = (
  build: BuildHttpSms,
  sign: SignHttpSmsRequest,
  signingKey: string,
  maySendKey: boolean,
): readonly EndpointCase[] => {
  const refuse = (
    name: string,
    hint: string,
    prepare: (event: unknown) => EndpointRequest | Promise<EndpointRequest>,
    isAdvice = false,
  ): EndpointCase =>
    caseOf(name, "refuse", hint, async () => [await prepare(build("message.phone.received"))], { isAdvice });
  return [
    refuse(
      "forged",
      "The token was signed with another key: verify its signature, or anyone can send events.",
      (event) => sign(event, { signingKey: wrongKey }),
    ),
    ...(maySendKey
      ? [
          refuse(
            "key in place of a token",
            "The header is a JWT that is signed with the key, never the key itself.",
            async (event) => withAuthorization(await sign(event), `Bearer ${signingKey}`),
          ),
        ]
      : []),
    refuse("unsigned", "Refuse a request without a token, or anyone can send events.", async (event) =>
      withAuthorization(await sign(event), undefined),
    ),
    refuse("stale", "Check `exp` of the token: a recorded request stays valid forever otherwise.", (event) =>
      sign(event, { now: anHourAgo() }),
    ),
    refuse("alg none", "Accept HS256 only: with `none`, anyone can write a token.", async (event) =>
      removeAlgorithm(await sign(event)),
    ),
    refuse(
      "HS512",
      "httpSMS signs with HS256 only: name the algorithm when you verify, instead of trusting the token's header.",
      async (event) => signWithHs512(await sign(event), signingKey),
      true,
    ),
    refuse(
      "another user",
      "Compare `sub` of the token with `data.user_id`: the token does not cover the body, so the token of one user would do for the events of another.",
      (event) => sign(event, { userId: "another-user-of-message-webhooks-check" }),
      true,
    ),
  ];
};
