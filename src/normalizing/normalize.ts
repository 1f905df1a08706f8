import type { HttpSmsEvent } from "../generated/httpsms.types.js";
import type { OmnichannelEvent } from "../generated/omnichannel.types.js";
import type { UnknownEvent } from "../parsing/event-types.js";
import { providerOf } from "../parsing/identify.js";
import { isObject } from "../shapes/values.js";
import { normalizeHttpSms } from "./httpsms/normalize.js";
import type { NormalizedEvent } from "./model.js";
import { normalizeOmnichannel } from "./omnichannel/normalize.js";

/**
 * Returns an event of either provider in one shape: what happened to which message, and whether that is final. It never
 * throws on a JSON value. An event about a profile, for example, or with a name that this version does not support, has
 * `kind: "other"`.
 *
 * @param event - What a parser returned, known or unknown. A wire event with an optional part that does not fit
 *   normalizes like its repaired form.
 */
export const normalize = (event: HttpSmsEvent | OmnichannelEvent | UnknownEvent): NormalizedEvent =>
  isObject(event) && providerOf(event) === "httpsms" ? normalizeHttpSms(event) : normalizeOmnichannel(event);
