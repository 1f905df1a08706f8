import * as z from "zod";
import { address, uri, uuid, wording } from "../words.js";
import { encrypted, event, phoneFields, phoneTime, shape, sim } from "./envelope.js";

export const MessagePhoneReceivedDataSchema = shape(
  "MessagePhoneReceivedData",
  "The message of a `message.phone.received` event.",
  {
    message_id: uuid(
      "Id of the message, a UUID. This event has no `id` in `data`. If the phone reports the same message again, the id is new.",
    ),
    ...phoneFields,
    encrypted,
    contact: address(
      "Sender, as the network reported it: free text. Short codes, alphanumeric names and e-mail addresses are possible in addition to E.164 numbers: the server does not check it.",
    ),
    timestamp: phoneTime("When the phone received the message"),
    content: wording(
      "Text of the message. Ciphertext if `encrypted` is true. Empty only for a message that has nothing but attachments.",
    ),
    sim,
    attachments: z
      .array(uri("URL of one file"))
      .nullable()
      .optional()
      .describe(
        "Absolute URLs of the files of an MMS, at most 10. The server requires no other credential, so treat each URL as a secret. Empty for an SMS. `null` on servers of April 2026, absent on older ones.",
      ),
  },
);

export const MessagePhoneReceivedEventSchema = event(
  "MessagePhoneReceivedEvent",
  "message.phone.received",
  "The Android phone received a message.",
  MessagePhoneReceivedDataSchema,
);

export const MessageCallMissedDataSchema = shape(
  "MessageCallMissedData",
  "The call of a `message.call.missed` event.",
  {
    message_id: uuid(
      "Id of the call, a UUID. This event has no `id` in `data`. If the phone reports the same call again, the id is new.",
    ),
    ...phoneFields,
    contact: address(
      "Caller, as the network reported it: free text. Short codes and names are possible in addition to E.164 numbers: the server does not check it.",
    ),
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
