import type { Provider } from "../shapes/provider.js";
import { type SignedTextRequest, signHttpSms, signOmnichannel } from "../testing/sign.js";
import { commonOptions, keyOptions, type readArguments, readSecrets } from "./arguments.js";
import { CallError } from "./command.js";
import type { Outgoing } from "./outgoing.js";

export const usage = `Usage: message-webhooks send NAME [CHANNEL] --to URL [OPTION...]
       message-webhooks send PROVIDER [CHANNEL] --history STEPS --to URL [OPTION...]
       message-webhooks send --file FILE --to URL [OPTION...]
       message-webhooks send --list

Sends an event to an endpoint, signed now as its provider signs it, with new ids and the current time. Prints the status of
the response, and what it makes the provider do. Redirects are not followed.

  --to URL                       the endpoint, on this machine
  --httpsms-key KEY              the signing key, or the environment variable HTTPSMS_SIGNING_KEY
  --omnichannel-secret SECRET    the secret, or the environment variable OMNICHANNEL_SECRET
  --audience URL                 the address that httpSMS has, if the endpoint compares it with the token; by default --to
  --set PATH=VALUE               change a part of the event: VALUE is JSON or text; may be repeated
  --times N                      send the same event N times, as a provider redelivers it
  --batch N                      send N events in one request (Omnichannel)
  --history STEPS                send what happens to one message, one request per step: sent,delivered,read
  --shuffle                      send the requests in random order, as providers may
  --file FILE                    send captured events, signed anew: one event or batch per line, or one in the whole file
  --print curl                   print a call of curl with the signature, and send nothing
  --list                         list all names and channels
  --remote                       allow a URL of a different machine
  --json                         print one JSON object per line, for programs
  --help                         print this text

Example: message-webhooks send message.phone.received --to http://localhost:3000/webhooks \\
           --httpsms-key key --set data.content=Hello

Exit status: 0, 1 if a response is not 2xx, 2 for a wrong call.
`;

export const options = {
  ...commonOptions,
  ...keyOptions,
  to: { type: "string" },
  set: { type: "string", multiple: true },
  times: { type: "string" },
  batch: { type: "string" },
  history: { type: "string" },
  shuffle: { type: "boolean", default: false },
  file: { type: "string" },
  print: { type: "string" },
  list: { type: "boolean", default: false },
} as const;

/** The options of a call. */
export type Values = ReturnType<typeof readArguments<typeof options>>["values"];

/** The keys that bodies are signed with. */
export interface Keys {
  readonly httpsms: string | undefined;
  readonly omnichannel: string | undefined;
  readonly audience: string;
}

export const readKeys = (values: Values, url: string): Keys => {
  const { signingKey, secret } = readSecrets(values);
  return { httpsms: signingKey, omnichannel: secret, audience: values.audience ?? url };
};

/** The provider whose key is given, if the other's is not. */
export const onlyProvider = ({ httpsms, omnichannel }: Keys): Provider | undefined => {
  if ((httpsms === undefined) === (omnichannel === undefined)) return undefined;
  return httpsms === undefined ? "omnichannel" : "httpsms";
};

/** @throws {CallError} There is no key of the provider. */
export const sign = ({ provider, body }: Outgoing, keys: Keys): Promise<SignedTextRequest> => {
  if (provider === "httpsms") {
    if (keys.httpsms !== undefined) return signHttpSms(body, { signingKey: keys.httpsms, url: keys.audience });
    throw new CallError("no signing key: pass `--httpsms-key KEY`, or set `HTTPSMS_SIGNING_KEY`");
  }
  if (keys.omnichannel !== undefined) return signOmnichannel(body, { secret: keys.omnichannel });
  throw new CallError("no secret: pass `--omnichannel-secret SECRET`, or set `OMNICHANNEL_SECRET`");
};
