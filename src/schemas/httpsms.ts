import * as z from "zod";
import { count, createShapes, flag, known, named, open, record, text, time, uri, uuid } from "./words.js";

/** Every named shape of httpSMS. */
export const httpSmsShapes = createShapes();

const page = "https://docs.httpsms.com/webhooks/events";

const shape = <Fields extends z.ZodRawShape>(id: string, description: string, fields: Fields) =>
  named(httpSmsShapes, id, description, z.looseObject(fields));

const user_id = text(
  "Id of the httpSMS user whose phone this is: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. The `sub` of the webhook's token is the same.",
);
const owner = text("Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`.");
const sim = known(
  "SIM card slot of the Android phone. Absent on servers older than March 2023; those of the months after it used other values too.",
  ["SIM1", "SIM2"],
).optional();
const encrypted = flag(
  "Whether `content` is ciphertext: base64 of a 16-byte IV and AES-256-CFB under the SHA-256 of the user's key, without an authentication tag. Absent on servers older than January 2024 and in the documentation's examples.",
).optional();
const request_id = z
  .string()
  .nullable()
  .describe(
    "What the client gave as `request_id` when it asked for the message (at most 255 characters, several messages may share it), or an id made by the server. `null` when there was none; present in every event so far.",
  )
  .optional();
const contactOfSender = text(
  "Sender, as the network gave it: free text, since short codes, alphanumeric names and e-mail addresses occur beside E.164 numbers.",
);
const contactOfRecipient = text(
  "Recipient's phone number: commonly E.164 or a short code of 2 digits or more, but free text where the server answers a call or another system sends.",
);
const sentContent = text("Text of the message as it was sent; ciphertext when `encrypted` is true.");
const phoneTime = (what: string) =>
  time(
    `${what}, by the phone's clock: RFC 3339, 0 to 9 fractional digits, \`Z\` or an offset. \`0001-01-01T00:00:00Z\` when the client gave none. The phone's clock and the server's differ, so do not order by it together with \`time\`.`,
  );
const messageId = uuid("Id of the message, a UUID: the one that the send request returned.");

/** The envelope that all events share, around the data of one. */
const event = <Type extends string, Data extends z.ZodType>(id: string, type: Type, description: string, data: Data) =>
  shape(id, `${description}\n\nDocumentation: ${page}`, {
    specversion: known("Version of the CloudEvents specification. Present in every event so far.", ["1.0"]).optional(),
    id: uuid(
      "Id of this event, a UUID. The same when the webhook is delivered again; new when the phone reports the same fact again.",
    ),
    source: text(
      "Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far.",
    ).optional(),
    type: z.literal(type).describe("Type of the event, the discriminant. The `X-Event-Type` header says the same."),
    datacontenttype: known("Media type of `data`. Present in every event so far.", ["application/json"]).optional(),
    time: time(
      "When the server made the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock.",
    ),
    data: data.describe("What happened."),
  });

const sentFields = {
  id: messageId,
  user_id,
  request_id,
  owner,
  contact: contactOfRecipient,
  encrypted,
  content: sentContent,
  sim,
};

export const MessagePhoneReceivedDataSchema = shape(
  "MessagePhoneReceivedData",
  "The message of a `message.phone.received` event.",
  {
    message_id: uuid(
      "Id of the message, a UUID. There is no `id` here. A new one when the phone reports the same message again.",
    ),
    user_id,
    owner,
    encrypted,
    contact: contactOfSender,
    timestamp: phoneTime("When the phone received the message"),
    content: text(
      "Text of the message; ciphertext when `encrypted` is true. Empty only for a message that has attachments alone.",
    ),
    sim,
    attachments: z
      .array(uri("Address of one file"))
      .nullable()
      .optional()
      .describe(
        "Absolute addresses of the files of an MMS, at most 10; the address is the only secret, so treat it as one. Empty for an SMS. `null` on servers of April 2026, absent on older ones.",
      ),
  },
);

export const MessagePhoneReceivedEventSchema = event(
  "MessagePhoneReceivedEvent",
  "message.phone.received",
  "The Android phone received a message.",
  MessagePhoneReceivedDataSchema,
);

export const MessagePhoneSentDataSchema = shape(
  "MessagePhoneSentData",
  "The message of a `message.phone.sent` event.",
  { ...sentFields, timestamp: phoneTime("When the phone sent the message") },
);

export const MessagePhoneSentEventSchema = event(
  "MessagePhoneSentEvent",
  "message.phone.sent",
  "The Android phone sent a message. Many carriers never report delivery, so this may be the last event.",
  MessagePhoneSentDataSchema,
);

export const MessagePhoneDeliveredDataSchema = shape(
  "MessagePhoneDeliveredData",
  "The message of a `message.phone.delivered` event.",
  { ...sentFields, timestamp: phoneTime("When the phone learned that the message was delivered") },
);

export const MessagePhoneDeliveredEventSchema = event(
  "MessagePhoneDeliveredEvent",
  "message.phone.delivered",
  "A message reached the recipient's phone. It may arrive before `message.phone.sent`. An MMS is never reported as delivered.",
  MessagePhoneDeliveredDataSchema,
);

export const MessageSendFailedDataSchema = shape(
  "MessageSendFailedData",
  "The message of a `message.send.failed` event.",
  {
    ...sentFields,
    error_message: open(
      "Why the message failed: a code of the Android app, or free text. New values appear without notice; `UNKNOWN:` is followed by Android's result code.",
      [
        "GENERIC_FAILURE",
        "NO_SERVICE",
        "NULL_PDU",
        "RADIO_OFF",
        "LIMIT_EXCEEDED",
        "CANNOT BE DELIVERED",
        "MOBILE_APP_INACTIVE",
        "UNKNOWN",
        "UNKNOWN ERROR",
      ],
    ),
    timestamp: time(
      "When the message failed, by the phone's clock, or by the server's when the phone could not be told to send: RFC 3339, 0 to 9 fractional digits, `Z` or an offset. `0001-01-01T00:00:00Z` when the client gave none.",
    ),
  },
);

export const MessageSendFailedEventSchema = event(
  "MessageSendFailedEvent",
  "message.send.failed",
  "A message could not be sent or, after `message.phone.sent`, could not be delivered. The server does not try again.",
  MessageSendFailedDataSchema,
);

export const MessageSendExpiredDataSchema = shape(
  "MessageSendExpiredData",
  "The message of a `message.send.expired` event.",
  {
    message_id: uuid("Id of the message, a UUID: the one that the send request returned. There is no `id` here."),
    user_id,
    request_id,
    owner,
    contact: contactOfRecipient,
    encrypted,
    content: sentContent,
    sim,
    send_attempt_count: count(
      "How often the server has asked the phone to send the message so far: 0 or more, an integer.",
    ),
    is_final: flag(
      "`false` when the server will try again: the message is not lost. Even after `true` a late phone may still send it. Absent on servers older than October 2023.",
    ).optional(),
    timestamp: time("When the message expired, by the server's clock: RFC 3339 in UTC with up to 9 fractional digits."),
  },
);

export const MessageSendExpiredEventSchema = event(
  "MessageSendExpiredEvent",
  "message.send.expired",
  "The Android phone did not pick a message up in time. Read `is_final` before you call it lost.",
  MessageSendExpiredDataSchema,
);

export const MessageCallMissedDataSchema = shape(
  "MessageCallMissedData",
  "The call of a `message.call.missed` event.",
  {
    message_id: uuid(
      "Id of the call, a UUID. There is no `id` here. A new one when the phone reports the same call again.",
    ),
    user_id,
    owner,
    contact: text("Caller, as the network gave it: free text, since short codes and names occur beside E.164 numbers."),
    timestamp: phoneTime("When the phone missed the call"),
    sim,
  },
);

export const MessageCallMissedEventSchema = event(
  "MessageCallMissedEvent",
  "message.call.missed",
  "The Android phone missed a call.",
  MessageCallMissedDataSchema,
);

const heartbeatFields = {
  phone_id: uuid("Id of the phone, a UUID."),
  user_id,
  timestamp: time("When the server noticed, by the server's clock: RFC 3339 with up to 9 fractional digits."),
  monitor_id: uuid("Id of the monitor that watches the phone, a UUID."),
  owner,
};

export const PhoneHeartbeatOfflineDataSchema = shape(
  "PhoneHeartbeatOfflineData",
  "The phone of a `phone.heartbeat.offline` event.",
  {
    ...heartbeatFields,
    last_heartbeat_timestamp: time(
      "When the phone was last heard of, 64 to 80 minutes earlier: RFC 3339 with up to 9 fractional digits, `Z` or an offset.",
    ),
  },
);

export const PhoneHeartbeatOfflineEventSchema = event(
  "PhoneHeartbeatOfflineEvent",
  "phone.heartbeat.offline",
  "The server has not heard of the phone for about an hour. Sent once an outage.",
  PhoneHeartbeatOfflineDataSchema,
);

export const PhoneHeartbeatOnlineDataSchema = shape(
  "PhoneHeartbeatOnlineData",
  "The phone of a `phone.heartbeat.online` event.",
  {
    ...heartbeatFields,
    last_heartbeat_timestamp: time(
      "When the phone was heard of again, the end of the outage: RFC 3339 with up to 9 fractional digits, `Z` or an offset.",
    ),
  },
);

export const PhoneHeartbeatOnlineEventSchema = event(
  "PhoneHeartbeatOnlineEvent",
  "phone.heartbeat.online",
  "The phone is back after an outage.",
  PhoneHeartbeatOnlineDataSchema,
);

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
  "A CloudEvent of a type that this version does not know: a sound envelope with open contents.",
  {
    specversion: z.unknown().describe("Version of the CloudEvents specification, when present.").optional(),
    id: text("Id of this event."),
    source: z.unknown().describe("What caused the event, when present.").optional(),
    type: text("Type of the event, one that this version does not know."),
    datacontenttype: z.unknown().describe("Media type of `data`, when present.").optional(),
    time: text("When the server made the event."),
    data: record("What happened, unchecked."),
  },
);
