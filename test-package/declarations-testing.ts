// What a package that wraps the test kit exports without writing its types: the compiler has to name them in the
// declarations. This entry is the only one that the program imports, and none of the types below are its own.
import {
  buildHttpSmsEvent,
  buildMessageHistory,
  buildOmnichannelEvent,
  fixtures,
  omnichannelFixtures,
} from "message-webhooks/testing";

export const make = () => buildOmnichannelEvent("message.sent", "sms");

export const payload = () => make().payload;

export const receipt = () => buildOmnichannelEvent("message.delivered", "sms").payload.details.channelStatus;

export const sent = (id: string) => buildHttpSmsEvent("message.phone.sent", { data: { id } });

export const data = sent("1").data;

export const history = () => buildMessageHistory("omnichannel", { steps: ["sent", "read"] });

export const examples = [...fixtures.httpsms, ...omnichannelFixtures("message.delivered", "rcs")];
