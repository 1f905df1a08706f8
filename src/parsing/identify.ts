import { httpSmsNameOf } from "../generated/httpsms.checks.js";
import { omnichannelNameOf } from "../generated/omnichannel.checks.js";
import type { Provider } from "../shapes/provider.js";
import type { Variant } from "../shapes/shape.js";
import { isObject, type JsonObject } from "../shapes/values.js";
import { hasBothEnvelopes, isHttpSmsEnvelope, isOmnichannelEnvelope } from "./envelope.js";
import { variantOf } from "./variant.js";

/** Returns the provider of a known discriminant, if no envelope is valid. `null` for none, or for one of each provider. */
const findByDiscriminant = (value: JsonObject): Provider | null => {
  const isHttpSms = isHttpSmsType(value);
  const isOmnichannel = isOmnichannelName(value);
  if (isHttpSms === isOmnichannel) return null;
  return isHttpSms ? "httpsms" : "omnichannel";
};

const isHttpSmsType = (value: JsonObject): boolean => !httpSmsNameOf(value).isOther;

const isOmnichannelName = (value: JsonObject): boolean => !omnichannelNameOf(value).isOther;

/** Returns the provider of an event, by its discriminant or envelope. `null` for neither provider, or for both. */
export const providerOf = (value: JsonObject): Provider | null => {
  // nearly every event has the discriminant of only one provider
  if (value.name === undefined && isHttpSmsType(value)) return "httpsms";
  if (value.type === undefined && isOmnichannelName(value)) return "omnichannel";
  if (hasBothEnvelopes(value)) return null;
  if (isHttpSmsEnvelope(value)) return "httpsms";
  return isOmnichannelEnvelope(value) ? "omnichannel" : findByDiscriminant(value);
};

/** Returns the variant of an event of either provider. `undefined` if `providerOf` finds none. */
export const identify = (value: unknown): Variant | undefined => {
  if (!isObject(value)) return undefined;
  const provider = providerOf(value);
  if (provider === null) return undefined;
  return variantOf(value, provider === "httpsms" ? httpSmsNameOf(value) : omnichannelNameOf(value));
};
