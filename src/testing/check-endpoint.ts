import { keyList } from "../receiving/keys.js";
import { createCases, type EndpointFinding, type EndpointKeys, tryCases } from "./endpoint/run.js";
import { sendByFetch, sendToFunction } from "./endpoint/send.js";
import { loopbackUrls, readTarget } from "./endpoint/target.js";

export type { EndpointFinding } from "./endpoint/run.js";

/** Options of `checkEndpoint`. At least one provider is required. */
export interface CheckEndpointOptions {
  /**
   * The signing key of httpSMS, and the address of the webhook, which becomes the audience of the tokens. By default the
   * target, or `https://example.com/webhooks` for a function.
   */
  readonly httpsms?: { readonly signingKey: string; readonly url?: string | undefined } | undefined;
  /** The secret of Omnichannel. */
  readonly omnichannel?: { readonly secret: string } | undefined;
  /**
   * Returns how many events the endpoint has handled so far, of any type. Lets the check see lost events and duplicates.
   * It is called before and after each case, so wait for work that the endpoint does after its response.
   */
  readonly effects?: (() => number | Promise<number>) | undefined;
  /** Whether the target may be a different machine. By default only `localhost`, `127.0.0.0/8` and `[::1]`. */
  readonly remote?: boolean | undefined;
}

const defaultUrl = "https://example.com/webhooks";

/** Checks the keys first, so that nothing is sent before all of them are there. */
const checkKeys = ({ httpsms, omnichannel }: EndpointKeys): void => {
  if (httpsms === undefined && omnichannel === undefined) {
    throw new TypeError("no key: pass `httpsms: { signingKey }`, `omnichannel: { secret }`, or both");
  }
  if (httpsms !== undefined) keyList("httpsms.signingKey", httpsms.signingKey);
  if (omnichannel !== undefined) keyList("omnichannel.secret", omnichannel.secret);
};

const readUrls = (url: URL, remote: boolean): readonly string[] => {
  const urls = loopbackUrls(url) ?? (remote ? [url.href] : undefined);
  if (urls !== undefined) return urls;
  throw new TypeError(
    "the endpoint is not on this machine: a check sends forged, invalid and duplicate events, so pass `remote: true` if that is what you want",
  );
};

/**
 * Sends about fifty requests to an endpoint, as the providers and as an attacker would, and reports how it answered each:
 * valid, redelivered, unknown, odd and invalid events, batches, and requests that it should refuse. The endpoint may be
 * written in any language.
 *
 * The ids begin with `00000000-0000-4000-8`, and phone numbers come from the ranges that are reserved for fiction. One
 * request has the key itself in place of a signature; it is skipped for `http:` to a different machine. Redirects are not
 * followed. After three cases in a row without a response, the others are skipped.
 *
 * @param target - The URL of the endpoint, or a function such as `createWebhookHandler` returns.
 * @returns One finding per case, `ok` or not. A finding with `advice` loses no event and lets no forged event in.
 * @throws {TypeError} A key is missing or blank, the URL is not one, or it is a different machine and `remote` is not set.
 */
export const checkEndpoint = async (
  target: string | ((request: Request) => Promise<Response>),
  options: CheckEndpointOptions,
): Promise<readonly EndpointFinding[]> => {
  const { effects, remote = false } = options;
  checkKeys(options);
  const isFunction = typeof target === "function";
  const address = isFunction ? new URL(options.httpsms?.url ?? defaultUrl) : readTarget(target);
  const send = isFunction ? sendToFunction(target, address.href) : sendByFetch(readUrls(address, remote));
  const httpsms = options.httpsms && {
    signingKey: options.httpsms.signingKey,
    url: options.httpsms.url ?? (isFunction ? defaultUrl : target),
  };
  const maySendKey = isFunction || address.protocol === "https:" || loopbackUrls(address) !== undefined;
  const silence = isFunction ? "No response: the function throws an error, or its promise rejects." : undefined;
  const findings: EndpointFinding[] = [];
  for await (const finding of tryCases(createCases({ ...options, httpsms }, maySendKey), send, effects, silence)) {
    findings.push(finding);
  }
  return findings;
};
