import type { OmnichannelChannel } from "../generated/omnichannel.types.js";
import type { OmnichannelEventName, OmnichannelEventOf } from "../parsing/event-types.js";

/** What the seed and times inside a payload agree with. */
export interface Seed {
  readonly messageId: string;
  readonly apiSpaceId: string;
  /** When it happened: ISO 8601 in UTC with milliseconds. */
  readonly at: string;
}

type Cell<Name extends OmnichannelEventName, Channel extends OmnichannelChannel | undefined> = (
  seed: Seed,
) => OmnichannelEventOf<Name, Channel>["payload"];

type ChannelName = Exclude<OmnichannelEventName, "message.failed" | "interaction.click">;

type Cells = { readonly [Name in ChannelName]: { readonly [Channel in OmnichannelChannel]: Cell<Name, Channel> } };

const metadata = { orderId: "A-1001" };
const to = "447123123123";
const agentId = "770950354877";
const userId = "1924625277645988";
const pageId = "138143536705220";
const conversationId = "Customer_Services_anon_4c191a33-050b-4bab-9147-38300445fdd4";
const profileId = "anon_4c191a33-050b-4bab-9147-38300445fdd4";

/** A time some milliseconds earlier or later. */
const shifted = (at: string, milliseconds: number): string => new Date(Date.parse(at) + milliseconds).toISOString();

/** A time as the SMS service writes it, in winter: local time of the United Kingdom, without a zone. */
const naive = (at: string): string => at.slice(0, -1);

/** A step on a channel of which no document says more. */
const plain = <Channel extends string>(channel: Channel, { messageId, at }: Seed) => ({
  id: messageId,
  details: { channel, channelStatus: {} },
  metadata,
  updatedOn: at,
});

const smsAnswer = ({ messageId }: Seed) => ({ to, successful: true, clientRef: messageId });
const mmsAnswer = { to: "17123123123", successful: true, segmentCount: 1 };
const messengerAnswer = { fbMessengerId: userId, messageId: "mid.$cABAnV7v5AVdiiyqOdVcWeVGDyz-6" };

const smsReceipt = ({ messageId, apiSpaceId, at }: Seed) => ({
  tranid: "946245251",
  messageguid: "9fd260a5-52a7-4d84-bc08-10e04d07d7b7",
  statusid: "1",
  recipient: to,
  statusdescription: "Messages delivered to handset",
  datetime: naive(shifted(at, 141)),
  clientref: messageId,
  submissiontime: naive(shifted(at, -39_272)),
  apispaceid: apiSpaceId,
  statustimeutc: at,
});

const rcsReceipt = ({ messageId, at }: Seed, eventType: "DELIVERED" | "READ") => ({
  data: {
    senderPhoneNumber: `+${to}`,
    eventType,
    eventId: "MsuYXA9p9FTcKajFDiwiELqA",
    messageId,
    sendTime: `${naive(at)}989Z`,
  },
  attributes: { type: "event", project_number: agentId, event_type: eventType, product: "RBM" },
  messageId: "653513593921442",
  publishTime: shifted(at, 523),
});

/** A receipt goes from the user to the page. */
const messengerReceipt = ({ at }: Seed) => ({
  sender: { id: userId },
  recipient: { id: pageId },
  timestamp: Date.parse(at),
});
const watermark = ({ at }: Seed) => ({ watermark: Date.parse(at) - 383, seq: 0 });

const appReceipt = ({ messageId, at }: Seed) => ({
  messageId,
  conversationId,
  scope: "a2p",
  direction: "outbound",
  sentOn: shifted(at, -565),
  isPublicConversation: false,
  profileId,
  timestamp: at,
});

const received = ({ messageId, at }: Seed) => ({ id: messageId, receivedOn: at });

/** The payload of each event on each channel, in the order in which a message goes. */
export const channelPayloads: Cells = {
  "message.sent": {
    sms: (seed) => ({
      ...plain("sms", seed),
      details: {
        channel: "sms",
        additionalInfo: smsAnswer(seed),
        channelStatus: { sms: { status: "sent", details: smsAnswer(seed), updatedOn: seed.at } },
      },
      channelData: { sms: { phoneNumberCountryCode: "GB", segmentCount: 1 } },
    }),
    mms: (seed) => ({
      ...plain("mms", seed),
      details: {
        channel: "mms",
        additionalInfo: mmsAnswer,
        channelStatus: { mms: { status: "sent", updatedOn: seed.at, details: mmsAnswer } },
      },
      channelData: { mms: { fromPhoneNumber: "1321321321", phoneNumberCountryCode: "US", segmentCount: 1 } },
    }),
    rcs: (seed) => ({
      ...plain("rcs", seed),
      details: {
        channel: "rcs",
        additionalInfo: {
          name: `phones/+${to}/agentMessages/${seed.messageId}`,
          sendTime: seed.at,
          contentMessage: { text: "Your order has been dispatched" },
        },
        channelStatus: {},
      },
      channelData: { rcs: { phoneNumber: to, phoneNumberCountryCode: "GB", agentId } },
    }),
    fbMessenger: (seed) => ({
      ...plain("fbMessenger", seed),
      details: {
        channel: "fbMessenger",
        additionalInfo: messengerAnswer,
        channelStatus: { fbMessenger: { status: "sent", details: messengerAnswer, updatedOn: seed.at } },
      },
    }),
    appMessaging: (seed) => ({
      ...plain("appMessaging", seed),
      details: {
        channel: "appMessaging",
        additionalInfo: { conversationId, conversationMessageId: seed.messageId },
        channelStatus: {},
      },
      conversationId,
    }),
    email: (seed) => plain("email", seed),
  },
  "message.delivered": {
    sms: (seed) => ({ id: seed.messageId, details: { channel: "sms", channelStatus: smsReceipt(seed) }, metadata }),
    mms: (seed) => ({ ...plain("mms", seed), details: { channel: "mms" } }),
    rcs: (seed) => ({
      ...plain("rcs", seed),
      details: { channel: "rcs", channelStatus: rcsReceipt(seed, "DELIVERED") },
    }),
    fbMessenger: (seed) => ({
      ...plain("fbMessenger", seed),
      details: { channel: "fbMessenger", channelStatus: { ...messengerReceipt(seed), delivery: watermark(seed) } },
    }),
    appMessaging: (seed) => ({
      ...plain("appMessaging", seed),
      details: { channel: "appMessaging", channelStatus: appReceipt(seed) },
      conversationId,
    }),
    email: (seed) => plain("email", seed),
  },
  "message.read": {
    sms: (seed) => plain("sms", seed),
    mms: (seed) => plain("mms", seed),
    rcs: (seed) => ({ ...plain("rcs", seed), details: { channel: "rcs", channelStatus: rcsReceipt(seed, "READ") } }),
    fbMessenger: (seed) => ({
      ...plain("fbMessenger", seed),
      details: { channel: "fbMessenger", channelStatus: { ...messengerReceipt(seed), read: watermark(seed) } },
    }),
    appMessaging: (seed) => ({
      ...plain("appMessaging", seed),
      details: { channel: "appMessaging", channelStatus: appReceipt(seed) },
      conversationId,
    }),
    email: (seed) => plain("email", seed),
  },
  "message.expired": {
    sms: (seed) => plain("sms", seed),
    mms: (seed) => plain("mms", seed),
    rcs: (seed) => plain("rcs", seed),
    fbMessenger: (seed) => plain("fbMessenger", seed),
    appMessaging: (seed) => plain("appMessaging", seed),
    email: (seed) => plain("email", seed),
  },
  "message.inbound": {
    sms: (seed) => ({
      from: { phoneNumber: to, profileId: `sms_${to}` },
      channel: "sms",
      to: { phoneNumber: "447234234234" },
      body: "Where is my order?",
      channelData: { messageId: "2014753436", keyword: "", clientRef: "", receivedOn: shifted(seed.at, -1589) },
      ...received(seed),
    }),
    mms: (seed) => ({
      from: { profileId: `mms_${to}` },
      channel: "mms",
      body: "Where is my order?",
      ...received(seed),
    }),
    rcs: (seed) => ({
      from: { phoneNumber: to, phoneNumberCountryCode: "GB", profileId: "98f16701-7041-4511-b0ab-34a4554599de" },
      channel: "rcs",
      to: { agentId },
      messageParts: [{ type: "text/plain", data: "Where is my order?" }],
      body: "Where is my order?",
      ...received(seed),
    }),
    fbMessenger: (seed) => ({
      from: { fbMessengerId: userId, profileId: "person@example.com" },
      channel: "fbMessenger",
      body: "Where is my order?",
      channelData: {
        pageId,
        body: {
          sender: { id: userId },
          recipient: { id: pageId },
          timestamp: Date.parse(seed.at) - 1259,
          message: { mid: "mid.$cAAAnV7v5AVdiiy7sWFcWemjwmFUt", seq: 611, text: "Where is my order?" },
        },
      },
      ...received(seed),
    }),
    appMessaging: (seed) => ({
      from: { profileId },
      to: { conversationId, profileId: "TEAM\\Customer_Services" },
      channel: "appMessaging",
      channelData: {
        messageId: "36136f57-7c13-4a6b-bc17-67f5c4dfd201",
        metadata: {},
        context: {
          from: { id: profileId },
          conversationId,
          sentBy: `session:${profileId}`,
          sentOn: shifted(seed.at, -1471),
          scope: "a2p",
          direction: "inbound",
        },
        parts: [{ data: "Where is my order?", size: 18, type: "text/plain" }],
      },
      body: "Where is my order?",
      ...received(seed),
    }),
    email: (seed) => ({
      from: { profileId: "person@example.com" },
      channel: "email",
      body: "Where is my order?",
      ...received(seed),
    }),
  },
};

/** A message that the operator rejected. */
export const failedPayload: Cell<"message.failed", undefined> = (seed) => ({
  id: seed.messageId,
  details: {
    reason: "Channel reported the message was undeliverable",
    channelStatus: {
      sms: {
        status: "failed",
        details: {
          reason: "Rejected by operator",
          data: { ...smsReceipt(seed), statusid: "4", statusdescription: "Messages rejected by operator" },
        },
        updatedOn: seed.at,
      },
    },
  },
  metadata,
  updatedOn: seed.at,
});
