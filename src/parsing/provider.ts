import { checkUnknownHttpSmsEvent, httpSmsCheckOf } from "../generated/httpsms.checks.js";
import { checkUnknownOmnichannelEvent, omnichannelChecksOf } from "../generated/omnichannel.checks.js";
import type { JsonObject } from "./check.js";

/** A platform that sends webhooks. */
export type Provider = "httpsms" | "omnichannel";

const countKeys = (value: JsonObject, keys: readonly string[]): number =>
  keys.filter((key) => value[key] !== undefined).length;

/** A malformed envelope is still somebody's: the one whose keys it has more of, and at least two. */
const providerByKeys = (value: JsonObject): Provider | null => {
  const httpSms = countKeys(value, ["id", "type", "time", "data", "specversion"]);
  const omnichannel = countKeys(value, ["eventId", "name", "timestamp", "payload", "apiSpaceId"]);
  if (httpSms === omnichannel || Math.max(httpSms, omnichannel) < 2) return null;
  return httpSms > omnichannel ? "httpsms" : "omnichannel";
};

/** A sound envelope settles it; between two, or none, the discriminants. */
const providerByEnvelope = (value: JsonObject): Provider | null => {
  const isHttpSms = checkUnknownHttpSmsEvent(value);
  const isOmnichannel = checkUnknownOmnichannelEvent(value);
  if (isHttpSms === isOmnichannel) return providerByDiscriminant(value);
  return isHttpSms ? "httpsms" : "omnichannel";
};

/** A discriminant that is known settles it; of two, or none, the keys. */
const providerByDiscriminant = (value: JsonObject): Provider | null => {
  const isHttpSms = httpSmsCheckOf(value.type) !== undefined;
  const isOmnichannel = omnichannelChecksOf(value.name) !== undefined;
  if (isHttpSms === isOmnichannel) return providerByKeys(value);
  return isHttpSms ? "httpsms" : "omnichannel";
};

/** Tells the provider by the envelope. `null` when it is neither's. */
export const providerOf = (value: JsonObject): Provider | null => {
  // nearly every event has the discriminant of one provider alone
  if (value.name === undefined && httpSmsCheckOf(value.type) !== undefined) return "httpsms";
  if (value.type === undefined && omnichannelChecksOf(value.name) !== undefined) return "omnichannel";
  return providerByEnvelope(value);
};
