import { count, flag, open, personal, time, uuid } from "../words.js";
import { event, outgoingFields, phoneTime, shape } from "./envelope.js";

const sentFields = {
  id: uuid("Id of the message, a UUID. The response to the send request has the same id."),
  ...outgoingFields,
};

export const MessagePhoneSentDataSchema = shape(
  "MessagePhoneSentData",
  "The message of a `message.phone.sent` event.",
  { ...sentFields, timestamp: phoneTime("When the phone sent the message") },
);

export const MessagePhoneSentEventSchema = event(
  "MessagePhoneSentEvent",
  "message.phone.sent",
  "The Android phone sent a message. It may be the last event: in our reading, many carriers report no delivery.",
  MessagePhoneSentDataSchema,
);

export const MessagePhoneDeliveredDataSchema = shape(
  "MessagePhoneDeliveredData",
  "The message of a `message.phone.delivered` event.",
  { ...sentFields, timestamp: phoneTime("When the phone received the delivery report") },
);

export const MessagePhoneDeliveredEventSchema = event(
  "MessagePhoneDeliveredEvent",
  "message.phone.delivered",
  "A delivery report for a message came. The app does not read what the report says, so the network may still be trying. Several reports may come for one message, and the first may come before `message.phone.sent`. An MMS has no delivery report.",
  MessagePhoneDeliveredDataSchema,
);

export const MessageSendFailedDataSchema = shape(
  "MessageSendFailedData",
  "The message of a `message.send.failed` event.",
  {
    ...sentFields,
    error_message: personal(
      open(
        "Why the message failed: a code of the Android app, or free text. New values appear without notice. `UNKNOWN:` is followed by Android's result code. The codes describe an SMS: for an MMS, Android uses the same numbers with other meanings.",
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
    ),
    timestamp: time(
      "When the message failed, by the phone's clock, or by the server's clock if the server could not reach the phone: RFC 3339, 0 to 9 fractional digits, `Z` or an offset. `0001-01-01T00:00:00Z` if the client sent none.",
    ),
  },
);

export const MessageSendFailedEventSchema = event(
  "MessageSendFailedEvent",
  "message.send.failed",
  "A message could not be sent or, after `message.phone.sent`, could not be delivered. The server does not retry.",
  MessageSendFailedDataSchema,
);

export const MessageSendExpiredDataSchema = shape(
  "MessageSendExpiredData",
  "The message of a `message.send.expired` event.",
  {
    message_id: uuid(
      "Id of the message, a UUID. The response to the send request has the same id. This event has no `id` in `data`.",
    ),
    ...outgoingFields,
    send_attempt_count: count(
      "How often the server has asked the phone to send the message so far: 0 or more, an integer.",
    ),
    is_final: flag(
      "`false` if the server retries. In our reading of the server, a duplicate notification can make it `false` although no retry follows: set a time limit instead of waiting for `true`. Even after `true` a late phone may still send the message. Absent on servers older than October 2023.",
    ).optional(),
    timestamp: time("When the message expired, by the server's clock: RFC 3339 in UTC with up to 9 fractional digits."),
  },
);

export const MessageSendExpiredEventSchema = event(
  "MessageSendExpiredEvent",
  "message.send.expired",
  "The Android phone did not send a message in time. Read `is_final` before you treat the message as lost.",
  MessageSendExpiredDataSchema,
);
