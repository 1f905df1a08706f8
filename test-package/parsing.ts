// What an application does with the types of the parsing entries: compiled in each module kind, never run.
import {
  type HttpSmsEvent,
  InvalidEventError,
  isInvalidEventError,
  isWebhookError,
  type OmnichannelResult,
  routeEvents,
  safeParseEvent,
  safeParseOmnichannelBody,
  type UnknownEvent,
  type WebhookResult,
} from "message-webhooks";
import { type HttpSmsEventOf, type MessagePhoneSentEvent, safeParseHttpSmsEvent } from "message-webhooks/httpsms";
import {
  type MessageDeliveredSmsEvent,
  type OmnichannelEventOf,
  type SmsReceipt,
  safeParseOmnichannelEvent,
} from "message-webhooks/omnichannel";

export const idOf = (event: HttpSmsEvent): string => {
  switch (event.type) {
    case "message.phone.received":
    case "message.send.expired":
    case "message.call.missed":
      return event.data.message_id;
    case "message.phone.sent":
    case "message.phone.delivered":
    case "message.send.failed":
      return event.data.id;
    case "phone.heartbeat.offline":
    case "phone.heartbeat.online":
      return event.data.phone_id;
    default:
      return event satisfies never;
  }
};

export const receiptOf = (result: OmnichannelResult): SmsReceipt | undefined => {
  if (result.kind !== "event" || result.name !== "message.delivered" || result.channel !== "sms") return undefined;
  const event: MessageDeliveredSmsEvent = result.event;
  const read = (): string => result.event.payload.details.channel;
  return read() === "sms" ? event.payload.details.channelStatus : undefined;
};

export const describe = (result: WebhookResult): string => {
  if (result.kind === "invalid") return result.error.issues.map(({ path, message }) => `${path} ${message}`).join();
  if (result.kind === "unknown") return describeUnknown(result.event);
  return result.provider === "httpsms" ? idOf(result.event) : `${result.name} ${result.channel ?? ""}`;
};

export const route = routeEvents<[tenant: string]>({
  "message.phone.sent": (event, _result, tenant) => `${tenant} ${event.data.id}`,
  "message.inbound": { sms: (event) => event.payload.from.phoneNumber },
  otherwise: (result) => describe(result),
});

const describeUnknown = (event: UnknownEvent): string => ("eventId" in event ? event.eventId : event.id);

export const codeOf = (error: unknown): string => {
  if (error instanceof InvalidEventError) return error.code satisfies "invalid_event";
  if (isInvalidEventError(error)) return error.message;
  return isWebhookError(error) ? error.code : "";
};

export const sent: HttpSmsEventOf<"message.phone.sent">["data"] extends MessagePhoneSentEvent["data"] ? true : never =
  true;

export type Click = OmnichannelEventOf<"interaction.click", undefined>["payload"];

// @ts-expect-error: a received message has `message_id`
export const wrongId = (event: HttpSmsEventOf<"message.phone.received">): string => event.data.id;

// @ts-expect-error: events are read-only
export const change = (event: HttpSmsEvent): string => (event.id = "");

export const results = [
  describe(safeParseEvent("")),
  safeParseHttpSmsEvent(new Uint8Array()),
  receiptOf(safeParseOmnichannelEvent({})),
  ...safeParseOmnichannelBody([]).map(receiptOf),
];
