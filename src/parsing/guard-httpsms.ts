import { httpSmsNameOf } from "../generated/httpsms.checks.js";
import { isObject } from "../shapes/values.js";
import type { HttpSmsEventOf, HttpSmsEventType } from "./event-types.js";
import { isWhole } from "./result.js";
import { variantOf } from "./variant.js";

/**
 * Type guard for an httpSMS event of a type. It checks the whole event, and is strict: `false` if an optional part does
 * not fit.
 *
 * @param event - A parsed value. For the body of a request use `safeParseHttpSmsEvent`.
 */
export const isHttpSmsEvent = <Type extends HttpSmsEventType>(
  event: unknown,
  type: Type,
): event is HttpSmsEventOf<Type> =>
  isObject(event) && event.type === type && isWhole(event, variantOf(event, httpSmsNameOf(event)));
