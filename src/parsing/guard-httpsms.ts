import { httpSmsCheckOf } from "../generated/httpsms.checks.js";
import type { HttpSmsEventOf, HttpSmsEventType } from "./events-httpsms.js";

/**
 * Whether a value that is parsed already is an httpSMS event of a type. The whole event is checked.
 *
 * @param event - An object, not a text: use `safeParseHttpSmsEvent` for the body of a request.
 */
export const isHttpSmsEvent = <Type extends HttpSmsEventType>(
  event: unknown,
  type: Type,
): event is HttpSmsEventOf<Type> => httpSmsCheckOf(type)?.(event) ?? false;
