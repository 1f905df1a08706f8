import { time, uuid } from "../words.js";
import { event, phoneFields, shape } from "./envelope.js";

const heartbeatFields = {
  phone_id: uuid("Id of the phone, a UUID. Two SIM cards are two phones, with different ids."),
  ...phoneFields,
  timestamp: time("When the server noticed, by the server's clock: RFC 3339 with up to 9 fractional digits."),
  monitor_id: uuid("Id of the monitor that watches the phone, a UUID."),
};

export const PhoneHeartbeatOfflineDataSchema = shape(
  "PhoneHeartbeatOfflineData",
  "The phone of a `phone.heartbeat.offline` event.",
  {
    ...heartbeatFields,
    last_heartbeat_timestamp: time(
      "When the phone sent its last heartbeat, 64 to 80 minutes earlier: RFC 3339 with up to 9 fractional digits, `Z` or an offset.",
    ),
  },
);

export const PhoneHeartbeatOfflineEventSchema = event(
  "PhoneHeartbeatOfflineEvent",
  "phone.heartbeat.offline",
  "The phone has sent no heartbeat for about an hour. Sent once per outage, but the server may miss an outage.",
  PhoneHeartbeatOfflineDataSchema,
);

export const PhoneHeartbeatOnlineDataSchema = shape(
  "PhoneHeartbeatOnlineData",
  "The phone of a `phone.heartbeat.online` event.",
  {
    ...heartbeatFields,
    last_heartbeat_timestamp: time(
      "When the phone sent the heartbeat that ended the outage: RFC 3339 with up to 9 fractional digits, `Z` or an offset.",
    ),
  },
);

export const PhoneHeartbeatOnlineEventSchema = event(
  "PhoneHeartbeatOnlineEvent",
  "phone.heartbeat.online",
  "The phone is back after an outage.",
  PhoneHeartbeatOnlineDataSchema,
);
