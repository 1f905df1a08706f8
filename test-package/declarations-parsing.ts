// What a package that wraps the parsers exports without writing its types.
import {
  normalize,
  parseHttpSmsEvent,
  parseOmnichannelEvent,
  safeParseEvent,
  safeParseOmnichannelBody,
  trackMessage,
} from "message-webhooks";

export const result = (body: string) => safeParseEvent(body);

export const results = (body: string) => safeParseOmnichannelBody(body);

export const event = (body: string) => parseOmnichannelEvent(body);

export const data = (body: string) => parseHttpSmsEvent(body).data;

export const receipts = (body: string) =>
  results(body).flatMap((each) =>
    each.kind === "event" && each.name === "message.delivered" && each.channel === "sms"
      ? [each.event.payload.details.channelStatus]
      : [],
  );

export const shape = (body: string) => normalize(event(body));

export const state = (body: string) => {
  const message = shape(body);
  return message.kind === "message" ? trackMessage(null, message) : undefined;
};

export const failureOf = (body: string) => state(body)?.failure;
