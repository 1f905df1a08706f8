import { openSamples } from "./open.js";
import { buildStatus, phoneNumber, type Samples } from "./sample.js";

export const recipient = "17123123123";

const response = { to: recipient, successful: true, segmentCount: 1 };

export const mmsSamples: Samples<"mms"> = {
  ...openSamples("mms", `mms_${phoneNumber}`),
  "message.sent": (seed) => ({
    ...buildStatus("mms", seed),
    details: {
      channel: "mms",
      additionalInfo: response,
      channelStatus: { mms: { status: "sent", updatedOn: seed.at, details: response } },
    },
    channelData: { mms: { fromPhoneNumber: "1321321321", phoneNumberCountryCode: "US", segmentCount: 1 } },
  }),
  "message.delivered": (seed) => ({ ...buildStatus("mms", seed), details: { channel: "mms" } }),
};
