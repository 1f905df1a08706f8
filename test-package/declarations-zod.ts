// What a package that wraps the schemas exports without writing its types.
import { HttpSmsEventSchema, MessageSentSmsEventSchema } from "message-webhooks/zod";
import * as z from "zod";

export const stored = z.object({ storedAt: z.date(), event: HttpSmsEventSchema });

export const parse = (input: unknown) => stored.parse(input);

export const details = (input: unknown) => MessageSentSmsEventSchema.parse(input).payload.details;
