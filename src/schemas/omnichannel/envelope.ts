import * as z from "zod";
import { count, createShapes, named, record, text, time, uuid } from "../words.js";

/** Every named shape of the Omnichannel API. */
export const omnichannelShapes = createShapes();

export const page = "https://developer.dotdigital.com/reference/message-events";

export const shape = <Fields extends z.ZodRawShape>(id: string, description: string, fields: Fields) =>
  named(omnichannelShapes, id, description, z.looseObject(fields));

/** "message.sent", "fbMessenger" -> "MessageSentFbMessenger" */
export const pascal = (...words: readonly string[]): string =>
  words
    .flatMap((word) => word.split("."))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

export const metadata = record(
  "The `metadata` that the customer sent with the message, any keys and values. Absent if there was none.",
).optional();

/** The fields of every event, before its contents. */
export const head = <Name extends z.ZodType>(name: Name) => ({
  eventId: uuid(
    "Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so.",
  ),
  accountId: count("Number of the Dotdigital account, an integer."),
  apiSpaceId: uuid("Id of the API space that the event belongs to, a UUID."),
  name,
});

/** The eight fields of every message event, around the payload of one event. */
export const envelope = <Name extends z.ZodType, Payload extends z.ZodType>(name: Name, payload: Payload) => ({
  ...head(name),
  payload,
  revision: count(
    "Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example.",
  ).optional(),
  etag: text(
    "Entity tag of the message at this revision, with its own double quotes. Present in every example.",
  ).optional(),
  timestamp: time(
    "When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`.",
  ),
});

/** An event whose payload is a shape of its own: both shapes. */
export const eventWithPayload = <Name extends string, Fields extends z.ZodRawShape>(
  id: string,
  name: Name,
  description: string,
  fields: Fields,
) =>
  shape(
    `${id}Event`,
    `${description}\n\nDocumentation: ${page}`,
    envelope(
      z.literal(name).describe("Name of the event, the discriminant."),
      shape(`${id}Payload`, `The message of \`${id}Event\`.`, fields).describe("The message."),
    ),
  );
