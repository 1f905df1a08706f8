import type * as z from "zod";
import * as appMessaging from "./app-messaging.js";
import * as email from "./email.js";
import * as fbMessenger from "./fb-messenger.js";
import * as mms from "./mms.js";
import * as nativePush from "./native-push.js";
import * as rcs from "./rcs.js";
import * as sms from "./sms.js";
import * as whatsApp from "./whats-app.js";

/** The names that have one event per channel. */
export type ChannelEventName =
  | "message.sent"
  | "message.delivered"
  | "message.read"
  | "message.expired"
  | "message.inbound";

/** What the file of a channel exports, in addition to its schemas. */
interface Channel {
  /** Its event of each name. */
  readonly events: { readonly [Name in ChannelEventName]: z.ZodType };
  /** Its key in `channelStatus` of a failed message. */
  readonly failure: z.ZodType;
}

/** Every channel by its name. To add a channel, add its file here. */
export const channels = { sms, mms, rcs, fbMessenger, appMessaging, email, whatsApp, nativePush } as const;

export type Channels = typeof channels;

channels satisfies Readonly<Record<string, Channel>>;
