import type { HttpSmsEvent, HttpSmsEventsByType } from "../generated/httpsms.types.js";

/** The `type` of an httpSMS event. */
export type HttpSmsEventType = HttpSmsEvent["type"];

/**
 * The httpSMS event of a type.
 *
 * @example
 * ```ts
 * const onSent = (event: HttpSmsEventOf<"message.phone.sent">) => event.data.id;
 * ```
 */
export type HttpSmsEventOf<Type extends HttpSmsEventType> = HttpSmsEventsByType[Type];
