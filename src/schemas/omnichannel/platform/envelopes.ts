import * as z from "zod";
import { address, compact, count, time } from "../../words.js";
import { head, pascal, shape } from "../envelope.js";

/** The payload of an event, as a shape of its own. */
export const payload = <Fields extends z.ZodRawShape>(name: string, description: string, fields: Fields) =>
  shape(`${pascal(name)}Payload`, `${description}, of \`${pascal(name)}Event\`.`, fields);

/** A payload of a rare event, for which a generated check is not worth its size. */
export const rarePayload = <Fields extends z.ZodRawShape>(name: string, description: string, fields: Fields) =>
  compact(payload(name, description, fields));

const event = <Name extends string, Fields extends z.ZodRawShape>(
  page: string,
  name: Name,
  description: string,
  fields: Fields,
) =>
  shape(`${pascal(name)}Event`, `${description}\n\nDocumentation: ${page}`, {
    ...head(z.literal(name).describe("Name of the event, the discriminant.")),
    ...fields,
    timestamp: time("When the provider created the event: ISO 8601 in UTC with milliseconds."),
  });

/** Creates the events of one kind of entity: with the revision and the tag of the entity. */
export const entityEvents =
  (entity: string, page: string) =>
  <Name extends string, Payload extends z.ZodType>(name: Name, description: string, contents: Payload) =>
    event(page, name, description, {
      payload: contents,
      revision: count(
        `Number of changes of the ${entity} so far, an integer from 0: order the events of one ${entity} by it. Present in every example.`,
      ).optional(),
      // a digest of the id, which may be an e-mail address
      etag: address(
        `Entity tag of the ${entity} at this revision, with its own double quotes. Present in every example.`,
      ).optional(),
    });

/** Creates the events of one kind of message stream: with a revision that counts the stream, and no tag. */
export const streamEvents =
  (page: string, revision: string) =>
  <Name extends string, Payload extends z.ZodType>(name: Name, description: string, contents: Payload) =>
    event(page, name, description, { payload: contents, revision: count(revision).optional() });

/** Creates an event without an entity or a stream of its own: it has no revision and no tag. */
export const factEvent = event;
