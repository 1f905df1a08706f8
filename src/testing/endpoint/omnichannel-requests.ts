import type { JsonObject } from "../../shapes/values.js";
import { buildOmnichannelEvent } from "../build-omnichannel.js";
import { merge } from "../merge.js";
import { signOmnichannel } from "../sign.js";
import type { EndpointRequest } from "./case.js";
import { idPrefix, type NewId } from "./ids.js";

/** From the numbers that are reserved for fiction in the United Kingdom. */
const phoneNumber = "447700900100";
const ownNumber = "447700900199";

/** The events that a check builds, each with reserved numbers and ids. */
export interface OmnichannelBuilders {
  readonly delivered: (overrides?: JsonObject) => JsonObject;
  readonly read: (messageId: string) => JsonObject;
  readonly inbound: (overrides?: JsonObject) => JsonObject;
  readonly failed: () => JsonObject;
  readonly present: () => JsonObject;
}

export const createOmnichannelBuilders = (newId: NewId): OmnichannelBuilders => {
  const envelope = () => ({ eventId: newId(), accountId: 0, apiSpaceId: `${idPrefix}000-000000000000` });
  const updatedOn = () => new Date().toISOString();
  return {
    delivered: (overrides = {}) => {
      const details = { channelStatus: { recipient: phoneNumber, messageguid: newId(), statustimeutc: updatedOn() } };
      const payload = { id: newId(), updatedOn: updatedOn(), details };
      return merge(
        buildOmnichannelEvent("message.delivered", "sms", { ...envelope(), payload }),
        overrides,
      ) as JsonObject;
    },
    read: (messageId) => ({
      ...buildOmnichannelEvent("message.read", "sms", {
        ...envelope(),
        payload: { id: messageId, updatedOn: updatedOn() },
      }),
    }),
    inbound: (overrides = {}) => {
      const from = { phoneNumber, profileId: `sms_${phoneNumber}` };
      const payload = { id: newId(), receivedOn: updatedOn(), from, to: { phoneNumber: ownNumber } };
      return merge(
        buildOmnichannelEvent("message.inbound", "sms", { ...envelope(), payload }),
        overrides,
      ) as JsonObject;
    },
    failed: () => {
      const reason = "The message failed because it could not be sent to any of the configured channels.";
      const shared = { id: newId(), updatedOn: updatedOn() };
      const event = buildOmnichannelEvent("message.failed", { ...envelope(), payload: shared });
      return { ...event, payload: { ...shared, details: { reason, channelStatus: {} } } };
    },
    present: () => ({
      ...buildOmnichannelEvent("presence.available", {
        ...envelope(),
        profileId: "message-webhooks-check",
        timestamp: updatedOn(),
      }),
    }),
  };
};

export type SignOmnichannelRequest = (value: unknown, secret?: string) => Promise<EndpointRequest>;

/** Creates the signer of a value, or of the text of a body. */
export const createOmnichannelSigner =
  (ownSecret: string): SignOmnichannelRequest =>
  async (value, secret = ownSecret) => {
    const body = typeof value === "string" ? value : JSON.stringify(value);
    return { method: "POST", ...(await signOmnichannel(body, { secret })) };
  };

/** Returns a request with another signature, or without one. */
export const withSignature = (
  { headers, ...request }: EndpointRequest,
  signature: string | undefined,
): EndpointRequest => {
  const { "x-comapi-signature": _, ...others } = headers;
  return {
    ...request,
    headers: signature === undefined ? others : { ...others, "x-comapi-signature": signature },
  };
};

export const signatureOf = ({ headers }: EndpointRequest): string => headers["x-comapi-signature"] ?? "";

/** Prints an event as another program may: indented, with `1.0` for an integer, and with escapes that are not required. */
export const printOddly = (event: JsonObject): string =>
  `${JSON.stringify(event, null, 2).replace('"revision": 0', '"revision": 0.0')}\n`
    .replaceAll("/", "\\/")
    .replace("Test", "\\u0054est");
