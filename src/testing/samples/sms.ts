import type { MessageFailedEvent } from "../../generated/omnichannel.types.js";
import {
  buildInbound,
  buildStatus,
  metadata,
  phoneNumber,
  question,
  removeZone,
  type Samples,
  type Seed,
  shiftTime,
} from "./sample.js";

const buildResponse = ({ messageId }: Seed) => ({ to: phoneNumber, successful: true, clientRef: messageId });

/** The local times are those of a winter day, when the United Kingdom uses UTC. */
const buildReceipt = ({ messageId, apiSpaceId, at }: Seed) => ({
  tranid: "946245251",
  messageguid: "9fd260a5-52a7-4d84-bc08-10e04d07d7b7",
  statusid: "1",
  recipient: phoneNumber,
  statusdescription: "Messages delivered to handset",
  datetime: removeZone(shiftTime(at, 141)),
  clientref: messageId,
  submissiontime: removeZone(shiftTime(at, -39_272)),
  apispaceid: apiSpaceId,
  statustimeutc: at,
});

export const smsSamples: Samples<"sms"> = {
  "message.sent": (seed) => ({
    ...buildStatus("sms", seed),
    details: {
      channel: "sms",
      additionalInfo: buildResponse(seed),
      channelStatus: { sms: { status: "sent", details: buildResponse(seed), updatedOn: seed.at } },
    },
    channelData: { sms: { phoneNumberCountryCode: "GB", segmentCount: 1 } },
  }),
  "message.delivered": (seed) => ({
    id: seed.messageId,
    details: { channel: "sms", channelStatus: buildReceipt(seed) },
    metadata,
  }),
  "message.read": (seed) => buildStatus("sms", seed),
  "message.expired": (seed) => buildStatus("sms", seed),
  "message.inbound": (seed) => ({
    from: { phoneNumber, profileId: `sms_${phoneNumber}` },
    channel: "sms",
    to: { phoneNumber: "447234234234" },
    body: question,
    channelData: { messageId: "2014753436", keyword: "", clientRef: "", receivedOn: shiftTime(seed.at, -1589) },
    ...buildInbound(seed),
  }),
};

/** A message that the operator rejected. */
export const failedSample = (seed: Seed): MessageFailedEvent["payload"] => ({
  id: seed.messageId,
  details: {
    reason: "Channel reported the message was undeliverable",
    channelStatus: {
      sms: {
        status: "failed",
        details: {
          reason: "Rejected by operator",
          data: { ...buildReceipt(seed), statusid: "4", statusdescription: "Messages rejected by operator" },
        },
        updatedOn: seed.at,
      },
    },
  },
  metadata,
  updatedOn: seed.at,
});
