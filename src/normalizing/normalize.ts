import type { HttpSmsEvent, UnknownHttpSmsEvent } from "../generated/httpsms.types.js";
import type { OmnichannelEvent, UnknownOmnichannelEvent } from "../generated/omnichannel.types.js";
import { isObject, type JsonObject } from "../parsing/check.js";
import { providerOf } from "../parsing/provider.js";
import type { UnknownEvent } from "../parsing/unknown.js";
import { normalizeHttpSms } from "./httpsms/normalize.js";
import type { NormalizedEvent } from "./model.js";
import { normalizeOmnichannel } from "./omnichannel/normalize.js";

/**
 * An event of either provider in one shape: what happened to which message, and whether that is the end of it.
 * It is total: it never throws, an event of an unknown name has `kind: "other"`, and what the provider did not say is
 * `null`.
 *
 * @param event - What a parser returned, known or unknown.
 */
export const normalize = (event: HttpSmsEvent | OmnichannelEvent | UnknownEvent): NormalizedEvent => {
  const value: JsonObject = isObject(event) ? event : {};
  return providerOf(value) === "httpsms"
    ? normalizeHttpSms(event as HttpSmsEvent | UnknownHttpSmsEvent)
    : normalizeOmnichannel(value as unknown as OmnichannelEvent | UnknownOmnichannelEvent);
};
