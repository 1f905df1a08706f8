import type { HttpSmsEventOf, HttpSmsEventType } from "./event-types.js";
import { readHttpSmsEvent } from "./httpsms.js";
import { type StandardSchema, schemaOf } from "./standard-schema.js";

/**
 * Returns a Standard Schema of httpSMS events, for tests, queues and stored events. It is strict: an optional part that
 * does not fit is an issue, and so is an unknown event. For the body of a request use `safeParseHttpSmsEvent`, which keeps
 * such events.
 *
 * @param type - Absent for events of every type.
 */
export const httpSmsEventSchema = <Type extends HttpSmsEventType = HttpSmsEventType>(
  type?: Type,
): StandardSchema<HttpSmsEventOf<Type>> =>
  schemaOf(
    readHttpSmsEvent,
    ({ kind, name }) => kind === "event" && (type === undefined || name === type),
    type === undefined ? "must be an httpSMS event that this version supports" : `must be the event \`${type}\``,
  );
