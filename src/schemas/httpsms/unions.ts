import * as z from "zod";
import { named, record, text } from "../words.js";
import { httpSmsShapes, page, shape } from "./envelope.js";
import { PhoneHeartbeatOfflineEventSchema, PhoneHeartbeatOnlineEventSchema } from "./heartbeat.js";
import { MessageCallMissedEventSchema, MessagePhoneReceivedEventSchema } from "./incoming.js";
import {
  MessagePhoneDeliveredEventSchema,
  MessagePhoneSentEventSchema,
  MessageSendExpiredEventSchema,
  MessageSendFailedEventSchema,
} from "./outgoing.js";

export { httpSmsShapes } from "./envelope.js";
export {
  PhoneHeartbeatOfflineDataSchema,
  PhoneHeartbeatOfflineEventSchema,
  PhoneHeartbeatOnlineDataSchema,
  PhoneHeartbeatOnlineEventSchema,
} from "./heartbeat.js";
export {
  MessageCallMissedDataSchema,
  MessageCallMissedEventSchema,
  MessagePhoneReceivedDataSchema,
  MessagePhoneReceivedEventSchema,
} from "./incoming.js";
export {
  MessagePhoneDeliveredDataSchema,
  MessagePhoneDeliveredEventSchema,
  MessagePhoneSentDataSchema,
  MessagePhoneSentEventSchema,
  MessageSendExpiredDataSchema,
  MessageSendExpiredEventSchema,
  MessageSendFailedDataSchema,
  MessageSendFailedEventSchema,
} from "./outgoing.js";

export const HttpSmsEventSchema = named(
  httpSmsShapes,
  "HttpSmsEvent",
  `Every event that httpSMS sends to webhooks: narrow on \`type\`.\n\nDocumentation: ${page}`,
  z.discriminatedUnion("type", [
    MessagePhoneReceivedEventSchema,
    MessagePhoneSentEventSchema,
    MessagePhoneDeliveredEventSchema,
    MessageSendFailedEventSchema,
    MessageSendExpiredEventSchema,
    MessageCallMissedEventSchema,
    PhoneHeartbeatOfflineEventSchema,
    PhoneHeartbeatOnlineEventSchema,
  ]),
);

export const UnknownHttpSmsEventSchema = shape(
  "UnknownHttpSmsEvent",
  "A CloudEvent whose type this version does not support: a valid envelope with open contents.",
  {
    specversion: z.unknown().describe("Version of the CloudEvents specification. Absent if not sent.").optional(),
    id: text("Id of this event."),
    source: z.unknown().describe("What caused the event. Absent if not sent.").optional(),
    type: text("Type of the event, one that this version does not support."),
    datacontenttype: z.unknown().describe("Media type of `data`. Absent if not sent.").optional(),
    time: text("When the server created the event."),
    data: record("What happened, unchecked."),
  },
);
