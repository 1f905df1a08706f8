import * as z from "zod";
import { address, createShapes, flag, known, named, personal, text, time, uuid, wording } from "../words.js";

/** Every named shape of httpSMS. */
export const httpSmsShapes = createShapes();

export const page = "https://docs.httpsms.com/webhooks/events";

export const shape = <Fields extends z.ZodRawShape>(id: string, description: string, fields: Fields) =>
  named(httpSmsShapes, id, description, z.looseObject(fields));

/** The envelope that all events share, around the data of one event. */
export const event = <Type extends string, Data extends z.ZodType>(
  id: string,
  type: Type,
  description: string,
  data: Data,
) =>
  shape(id, `${description}\n\nDocumentation: ${page}`, {
    specversion: known("Version of the CloudEvents specification. Present in every event so far.", ["1.0"]).optional(),
    id: uuid(
      "Id of this event, a UUID. A retry of the webhook has the same id. If the phone reports the same fact again, the id is new.",
    ),
    source: personal(
      text(
        "Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far.",
      ),
    ).optional(),
    type: z
      .literal(type)
      .describe("Type of the event, the discriminant. The `X-Event-Type` header has the same value."),
    datacontenttype: known("Media type of `data`. Present in every event so far.", ["application/json"]).optional(),
    time: time(
      "When the server created the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock.",
    ),
    data: data.describe("What happened."),
  });

/** When the phone did something. */
export const phoneTime = (what: string) =>
  time(
    `${what}, by the phone's clock: RFC 3339, 0 to 9 fractional digits, \`Z\` or an offset. \`0001-01-01T00:00:00Z\` if the client sent none. The clocks of phone and server differ, so do not compare it with \`time\`.`,
  );

/** The phone and its user. */
export const phoneFields = {
  user_id: text(
    "Id of the httpSMS user who owns the phone: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. Equal to the `sub` of the webhook's token.",
  ),
  owner: address("Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`."),
};

export const sim = known(
  "SIM card slot of the Android phone. Absent on servers older than March 2023. Servers from March to June 2023 used other values too.",
  ["SIM1", "SIM2"],
).optional();

export const encrypted = flag(
  "Whether `content` is ciphertext: base64 of a 16-byte IV and AES-256-CFB under the SHA-256 of the user's key, without an authentication tag. Absent on servers older than January 2024 and in the documentation's examples.",
).optional();

export const request_id = z
  .string()
  .nullable()
  .describe(
    "The `request_id` that the client sent with the message (at most 255 characters, several messages may share it), or an id from the server. `null` if not set. Present in every event so far.",
  )
  .optional();

/** The fields of an outgoing message that all its events share, except the id. */
export const outgoingFields = {
  ...phoneFields,
  request_id,
  contact: address(
    "Recipient's phone number: commonly E.164 or a short code of 2 or more digits. Free text if the server answers a call or another system sends.",
  ),
  encrypted,
  content: wording("Text of the message as it was sent. Ciphertext if `encrypted` is true."),
  sim,
};
