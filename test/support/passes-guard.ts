import {
  type HttpSmsEventType,
  isHttpSmsEvent,
  isOmnichannelEvent,
  type OmnichannelEventName,
} from "../../src/index.js";

/** Whether the guard of an event accepts it: unlike a parser, it repairs nothing. */
export const passesGuard = (event: object): boolean => {
  const { type, name } = event as { readonly type?: HttpSmsEventType; readonly name?: OmnichannelEventName };
  if (type !== undefined) return isHttpSmsEvent(event, type);
  return name !== undefined && isOmnichannelEvent(event, name);
};
