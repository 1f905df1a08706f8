import {
  type HttpSmsEventOf,
  type HttpSmsEventType,
  type OmnichannelChannel,
  type OmnichannelEventName,
  omnichannelChannels,
  omnichannelEventNames,
} from "../../src/index.js";

const event = { id: "event-1", time: "2023-06-29T03:21:19Z" };
const common = { user_id: "user-1", owner: "+18005550199", timestamp: "2023-06-29T03:21:19Z" };
const message = { ...common, contact: "+18005550100", content: "Hello" };
const heartbeat = {
  ...common,
  phone_id: "phone-1",
  monitor_id: "monitor-1",
  last_heartbeat_timestamp: common.timestamp,
};

/** The httpSMS event of each type with only its required fields. */
export const minimalHttpSmsEvents: { readonly [Type in HttpSmsEventType]: HttpSmsEventOf<Type> } = {
  "message.phone.received": { ...event, type: "message.phone.received", data: { ...message, message_id: "message-1" } },
  "message.phone.sent": { ...event, type: "message.phone.sent", data: { ...message, id: "message-1" } },
  "message.phone.delivered": { ...event, type: "message.phone.delivered", data: { ...message, id: "message-1" } },
  "message.send.failed": {
    ...event,
    type: "message.send.failed",
    data: { ...message, id: "message-1", error_message: "NO_SERVICE" },
  },
  "message.send.expired": {
    ...event,
    type: "message.send.expired",
    data: { ...message, message_id: "message-1", send_attempt_count: 1 },
  },
  "message.call.missed": {
    ...event,
    type: "message.call.missed",
    data: { ...common, contact: "+18005550100", message_id: "message-1" },
  },
  "phone.heartbeat.offline": { ...event, type: "phone.heartbeat.offline", data: heartbeat },
  "phone.heartbeat.online": { ...event, type: "phone.heartbeat.online", data: heartbeat },
};

/** The families of events about messages. */
const messageFamilies = ["message", "interaction"];

/** Whether the events of a name are about a message. */
export const isMessageName = (name: string): boolean => messageFamilies.includes(name.split(".")[0] ?? "");

const payloadOf = (name: string, channel: string | undefined): object => {
  if (name === "facebook.optin") return {};
  if (!isMessageName(name)) return { id: "entity-1" };
  if (name === "message.failed") return { id: "message-1", details: {} };
  if (name === "interaction.click") return {};
  if (name === "message.inbound") return { id: "message-1", channel, from: {}, receivedOn: common.timestamp };
  return { id: "message-1", details: { channel } };
};

interface MinimalEvent {
  readonly eventId: string;
  readonly accountId: number;
  readonly apiSpaceId: string;
  readonly name: string;
  /** Absent from presence events. */
  readonly payload: object;
  readonly timestamp: string;
}

/** An Omnichannel event with only its required fields, of a known name and any channel. */
export const minimalOmnichannelEvent = (name: string, channel: string | undefined): MinimalEvent => ({
  eventId: "event-1",
  accountId: 1234,
  apiSpaceId: "space-1",
  name,
  ...(name.startsWith("presence.")
    ? ({ profileId: "agent-1" } as unknown as { readonly payload: object })
    : { payload: payloadOf(name, channel) }),
  timestamp: "2017-08-31T09:26:14.604Z",
});

/** A name and a channel that go together. */
export interface Cell {
  readonly name: OmnichannelEventName;
  readonly channel: OmnichannelChannel | undefined;
}

/** Whether the events of a name say which channel they are of. */
export const hasChannel = (name: string): boolean => name.startsWith("message.") && name !== "message.failed";

/** Every channel variant, also those that no document shows, and every name without channels. */
export const cells: readonly Cell[] = omnichannelEventNames.flatMap((name) =>
  (hasChannel(name) ? omnichannelChannels : [undefined]).map((channel) => ({ name, channel })),
);
