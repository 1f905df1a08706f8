import type { OmnichannelChannel } from "../../generated/omnichannel.types.js";
import { appMessagingSamples } from "./app-messaging.js";
import { fbMessengerSamples } from "./fb-messenger.js";
import { mmsSamples } from "./mms.js";
import { openSamples } from "./open.js";
import { rcsSamples } from "./rcs.js";
import type { Samples } from "./sample.js";
import { smsSamples } from "./sms.js";

/** The payloads of each channel. To add a channel, add its samples here. */
export const channelSamples: { readonly [Channel in OmnichannelChannel]: Samples<Channel> } = {
  sms: smsSamples,
  mms: mmsSamples,
  rcs: rcsSamples,
  fbMessenger: fbMessengerSamples,
  appMessaging: appMessagingSamples,
  email: openSamples("email", "person@example.com"),
  whatsApp: openSamples("whatsApp", "whatsApp_447123123123"),
  nativePush: openSamples("nativePush", "person@example.com"),
};
