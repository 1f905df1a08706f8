import { hasChannel, isMessageName } from "./minimal.js";

/** What must stand at a dotted path. */
export type Required = readonly [path: string, expected: "a string" | "a number" | "an object"];

const strings = (...paths: readonly string[]): readonly Required[] => paths.map((path) => [path, "a string"]);

const message = ["data.contact", "data.content"];
const heartbeat = ["data.phone_id", "data.monitor_id", "data.last_heartbeat_timestamp"];

const httpSmsByType: Readonly<Record<string, readonly Required[]>> = {
  "message.phone.received": strings("data.message_id", ...message),
  "message.phone.sent": strings("data.id", ...message),
  "message.phone.delivered": strings("data.id", ...message),
  "message.send.failed": strings("data.id", "data.error_message", ...message),
  "message.send.expired": [...strings("data.message_id", ...message), ["data.send_attempt_count", "a number"]],
  "message.call.missed": strings("data.message_id", "data.contact"),
  "phone.heartbeat.offline": strings(...heartbeat),
  "phone.heartbeat.online": strings(...heartbeat),
};

/** The required fields of an httpSMS event. */
export const httpSmsRequired = (type: string): readonly Required[] => [
  ...strings("id", "type", "time", "data.user_id", "data.owner", "data.timestamp"),
  ["data", "an object"],
  ...(httpSmsByType[type] ?? []),
];

const payloadRequired = (name: string): readonly Required[] => {
  if (name === "interaction.click" || name === "facebook.optin") return [];
  if (!isMessageName(name)) return strings("payload.id");
  if (name === "message.inbound") {
    return [...strings("payload.id", "payload.channel", "payload.receivedOn"), ["payload.from", "an object"]];
  }
  const channel = hasChannel(name) ? strings("payload.details.channel") : [];
  return [...strings("payload.id"), ["payload.details", "an object"], ...channel];
};

/** The required fields of an Omnichannel event. */
export const omnichannelRequired = ({ name }: { name: string }): readonly Required[] => [
  ...strings("eventId", "apiSpaceId", "name", "timestamp"),
  ["accountId", "a number"],
  ...(name.startsWith("presence.")
    ? strings("profileId")
    : [["payload", "an object"] as const, ...payloadRequired(name)]),
];
