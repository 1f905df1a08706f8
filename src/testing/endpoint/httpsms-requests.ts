import type { HttpSmsEventType } from "../../parsing/event-types.js";
import { bytesToBase64Url, utf8 } from "../../receiving/bytes.js";
import type { JsonObject } from "../../shapes/values.js";
import { buildHttpSmsEvent } from "../build-httpsms.js";
import { merge } from "../merge.js";
import { type HttpSmsSignOptions, signHttpSms } from "../sign.js";
import type { EndpointRequest } from "./case.js";
import type { NewId } from "./ids.js";

/** From the numbers that are reserved for fiction in North America. */
const phoneNumbers = { owner: "+12025550199", contact: "+12025550100" } as const;

export const checkedUser = "message-webhooks-check";

/** The keys of `data` that hold an id, of a message, of a phone or of what watches it. */
const idKeys = ["id", "message_id", "phone_id", "monitor_id"];

export type BuildHttpSms = (type: HttpSmsEventType, overrides?: JsonObject) => JsonObject;

/** Creates the builder of the events of a check: new ids, and the time of now. */
export const createHttpSmsBuilder =
  (newId: NewId): BuildHttpSms =>
  (type, overrides = {}) => {
    const time = new Date().toISOString();
    const template: JsonObject = { ...buildHttpSmsEvent(type).data };
    const values: JsonObject = {
      ...Object.fromEntries(idKeys.map((key) => [key, newId()])),
      ...phoneNumbers,
      user_id: checkedUser,
      timestamp: time,
      // different in each message, since an endpoint may deduplicate by the text
      content: `Test message ${newId()} of message-webhooks check`,
    };
    const data = Object.fromEntries(Object.entries(values).filter(([key]) => Object.hasOwn(template, key)));
    const event = buildHttpSmsEvent(type, { id: newId(), time, data } as never);
    return merge(event, overrides) as JsonObject;
  };

export type SignHttpSmsRequest = (
  event: unknown,
  options?: Partial<HttpSmsSignOptions>,
) => Promise<EndpointRequest & { readonly headers: Readonly<Record<string, string>> }>;

/** @param event - An event, or the text of a body. */
export const createHttpSmsSigner =
  (options: HttpSmsSignOptions): SignHttpSmsRequest =>
  async (event, more = {}) => {
    const body = typeof event === "string" ? event : JSON.stringify(event);
    return { method: "POST", ...(await signHttpSms(body, { ...options, ...more })) };
  };

/** Returns a request with another `authorization` header, or without one. */
export const withAuthorization = (
  { headers, ...request }: EndpointRequest,
  authorization: string | undefined,
): EndpointRequest => {
  const { authorization: _, ...others } = headers;
  return { ...request, headers: authorization === undefined ? others : { ...others, authorization } };
};

const claimsOf = ({ headers }: EndpointRequest): string => headers["authorization"]?.split(".")[1] ?? "";

const headerOf = (alg: string): string => bytesToBase64Url(utf8(JSON.stringify({ alg, typ: "JWT" })));

/** Replaces the signature by none, and says so in the header of the token. */
export const removeAlgorithm = (request: EndpointRequest): EndpointRequest =>
  withAuthorization(request, `Bearer ${headerOf("none")}.${claimsOf(request)}.`);

/** Signs the token with the right key and another algorithm. */
export const signWithHs512 = async (request: EndpointRequest, signingKey: string): Promise<EndpointRequest> => {
  const input = `${headerOf("HS512")}.${claimsOf(request)}`;
  const algorithm = { name: "HMAC", hash: "SHA-512" };
  const key = await crypto.subtle.importKey("raw", utf8(signingKey), algorithm, false, ["sign"]);
  const signature = new Uint8Array(await crypto.subtle.sign("HMAC", key, utf8(input)));
  return withAuthorization(request, `Bearer ${input}.${bytesToBase64Url(signature)}`);
};
