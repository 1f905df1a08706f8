import type { WebhookResult } from "../parsing/result-types.js";
import type { Provider } from "../shapes/provider.js";
import {
  type HttpSmsHandlerKeys,
  type OmnichannelHandlerKeys,
  readOption,
  type WebhookHandlerOptions,
} from "./handler-options.js";
import { readHttpSmsBody, readOmnichannelBody } from "./receive.js";
import { verifyHttpSms } from "./verify-httpsms.js";
import { omnichannelSignatureHeader, readOmnichannelSignature } from "./verify-omnichannel.js";

/** Verifies and parses a body, after the headers. */
type ReadBody = (body: Uint8Array<ArrayBuffer>) => Promise<readonly WebhookResult[]>;

/** Verifies the headers of a request, after its keys are known and before its body is read. */
type ReadHeaders = () => Promise<ReadBody>;

/** With both providers on one route, only the Omnichannel API has its own signature header. */
export const readProvider = (headers: Headers, { httpsms, omnichannel }: WebhookHandlerOptions): Provider => {
  if (httpsms === undefined) return "omnichannel";
  if (omnichannel === undefined) return "httpsms";
  return headers.has(omnichannelSignatureHeader) ? "omnichannel" : "httpsms";
};

const prepareHttpSms = async (request: Request, options: HttpSmsHandlerKeys): Promise<ReadHeaders> => {
  const { headers } = request;
  const signingKey = await readOption("httpsms.signingKey", options.signingKey, request);
  const [userId] = options.userId === undefined ? [] : await readOption("httpsms.userId", options.userId, request);
  return async () => {
    const claims = await verifyHttpSms({ headers }, { ...options, signingKey, userId });
    return async (body) => [readHttpSmsBody(headers, body, claims)];
  };
};

const prepareOmnichannel = async (request: Request, options: OmnichannelHandlerKeys): Promise<ReadHeaders> => {
  const { headers } = request;
  const secrets = await readOption("omnichannel.secret", options.secret, request);
  return async () => {
    const signature = readOmnichannelSignature(headers);
    return async (body) => readOmnichannelBody(headers, body, signature, secrets);
  };
};

/**
 * Asks for the keys of a request.
 *
 * @param provider - A provider that is set.
 * @throws What a key function throws.
 * @throws {TypeError} A key function returned nothing.
 */
export const prepare = (
  provider: Provider,
  request: Request,
  { httpsms, omnichannel }: WebhookHandlerOptions,
): Promise<ReadHeaders> =>
  provider === "httpsms"
    ? prepareHttpSms(request, httpsms as HttpSmsHandlerKeys)
    : prepareOmnichannel(request, omnichannel as OmnichannelHandlerKeys);
