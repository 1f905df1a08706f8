import type { JsonObject } from "./check.js";
import { httpSmsChecks } from "./generated/httpsms.checks.js";
import { omnichannelChecks } from "./generated/omnichannel.checks.js";

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

/** Tells the provider by the envelope: a discriminant that is known settles it. `null` when it is neither's. */
export const providerOf = (value: JsonObject): Provider | null => {
  const isHttpSms = httpSmsChecks.has(value.type as string);
  const isOmnichannel = omnichannelChecks.has(value.name as string);
  if (isHttpSms === isOmnichannel) return providerByKeys(value);
  return isHttpSms ? "httpsms" : "omnichannel";
};
