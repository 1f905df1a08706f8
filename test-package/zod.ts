// What an application does with the types of the zod entry: compiled in each module kind, never run.
import type { HttpSmsEvent, MessageSentSmsEvent } from "message-webhooks";
import { HttpSmsEventSchema, MessageSentSmsEventSchema } from "message-webhooks/zod";
import * as z from "zod";

export const inbox = z.object({ receivedAt: z.date(), event: HttpSmsEventSchema });

export const eventOf = (input: unknown): HttpSmsEvent => inbox.parse(input).event;

export const sent = (input: unknown): MessageSentSmsEvent | undefined =>
  MessageSentSmsEventSchema.safeParse(input).data;

export const either: z.ZodType<HttpSmsEvent | MessageSentSmsEvent> = z.union([
  HttpSmsEventSchema,
  MessageSentSmsEventSchema,
]);
