import { expect } from "vitest";
import type { NormalizedEvent, NormalizedMessage } from "../../src/index.js";
import { noCorrelation, type WithoutRaw } from "./normalized.js";

const common = {
  provider: "omnichannel",
  kind: "message",
  accountId: "1234",
  encrypted: null,
  attempt: null,
  from: null,
  to: null,
  text: null,
  attachments: [],
  failure: null,
  correlation: noCorrelation,
} as const;

const sent = { ...common, name: "message.sent", status: "sent", direction: "outbound", isFinal: false } as const;
const delivered = {
  ...common,
  name: "message.delivered",
  status: "delivered",
  direction: "outbound",
  isFinal: true,
} as const;
const read = { ...common, name: "message.read", status: "read", direction: "outbound", isFinal: true } as const;
const expired = {
  ...common,
  name: "message.expired",
  status: "expired",
  direction: "outbound",
  isFinal: true,
} as const;
const failed = { ...common, name: "message.failed", status: "failed", direction: "outbound", isFinal: true } as const;
const inbound = {
  ...common,
  name: "message.inbound",
  status: "received",
  direction: "inbound",
  isFinal: true,
  revision: 0,
} as const;

/** The key of an event is its id within its API space. */
const id = (eventId: string) => ({
  eventId,
  eventKey: expect.stringMatching(new RegExp(`^omnichannel:[0-9a-f-]{36}:${eventId}$`)),
});

/** The one channel that an event names. */
const on = (channel: string) => ({ channel, channels: [channel] });

const nowhere = { channel: null, channels: [] };

const withMetadata = (data: string): NormalizedMessage["correlation"] => ({ ...noCorrelation, metadata: { data } });

const campaign = (contactid: number): NormalizedMessage["correlation"] => ({
  ...noCorrelation,
  metadata: {
    useraccountid: 1234,
    campaignid: 1518,
    campaignname: "Test",
    contactid,
    requestid: 0,
    sendid: 0,
    programid: 0,
  },
});

const rcsAnswer = (messageId: string): NormalizedMessage["correlation"] => ({
  ...noCorrelation,
  metadata: { data: "My important data" },
  messageId,
});

const noChannelLeft = "The message failed because it could not be sent to any of the configured channels.";

/** What each documented example of the Omnichannel API says, by its file. */
export const omnichannelExpected: Readonly<Record<string, WithoutRaw<NormalizedEvent>>> = {
  "message.sent-sms": {
    ...sent,
    ...id("0dceaf0d-93ea-4314-a6f8-b0cffe69799a"),
    ...on("sms"),
    messageId: "e9f154c8-4011-493f-bb73-09cfcf8a1411",
    occurredAt: "2017-08-31T09:26:14.799Z",
    revision: 2,
    to: "447123123123",
    correlation: {
      ...noCorrelation,
      metadata: { data: "My correlation data" },
      clientRef: "e9f154c8-4011-493f-bb73-09cfcf8a1411",
    },
  },
  "message.sent-mms": {
    ...sent,
    ...id("1ba527cf-61fc-485d-8e13-bd4b033d9be9"),
    ...on("mms"),
    messageId: "b960fa14-9f39-412a-b46f-e073f18e7199",
    occurredAt: "2024-01-12T13:49:36.829Z",
    revision: 2,
    from: "1321321321",
    to: "17123123123",
    correlation: campaign(111111),
  },
  "message.sent-rcs": {
    ...sent,
    ...id("e0c3111b-d3a2-4042-96da-c92dfc7e1c52"),
    ...on("rcs"),
    messageId: "89a31d97-b23e-41db-be4c-087df2136bd0",
    occurredAt: "2019-10-23T16:03:33.677Z",
    revision: 2,
    from: "770950354877",
    to: "447123123123",
    text: "Sending is easy with One API",
    correlation: withMetadata("My important data"),
  },
  "message.sent-fbMessenger": {
    ...sent,
    ...id("487b9258-aee0-48da-b410-b253823fda10"),
    ...on("fbMessenger"),
    messageId: "79b156e6-c314-4114-ac6a-be8eab624951",
    occurredAt: "2017-05-30T15:06:56.934Z",
    revision: 2,
    to: "1924625277845988",
  },
  "message.sent-appMessaging": {
    ...sent,
    ...id("769f4305-ea98-45ae-860b-a32e44b9aa47"),
    ...on("appMessaging"),
    messageId: "8b6076fe-4c85-4f92-a195-3625a7a62c32",
    occurredAt: "2019-03-07T10:37:21.529Z",
    revision: 2,
  },
  "message.delivered-sms": {
    ...delivered,
    ...id("2b612e8c-b88d-485c-8e98-81939f879500"),
    ...on("sms"),
    messageId: "e9f154c8-4011-493f-bb73-09cfcf8a1411",
    occurredAt: "2017-08-31T09:27:21.000Z",
    revision: 3,
    to: "447123123123",
    correlation: {
      ...noCorrelation,
      metadata: { data: "My correlation data" },
      clientRef: "e9f154c8-4011-493f-bb73-09cfcf8a1411",
    },
  },
  "message.delivered-mms": {
    ...delivered,
    ...id("52987c07-7ec8-41c2-bc47-9bad3a9419a6"),
    ...on("mms"),
    messageId: "b960fa14-9f39-412a-b46f-e073f18e7199",
    occurredAt: "2024-01-12T13:49:38.010Z",
    revision: 3,
    correlation: campaign(38334181),
  },
  "message.delivered-rcs": {
    ...delivered,
    ...id("07006cd8-b9b0-4554-ae49-f6bc7b7a22b9"),
    ...on("rcs"),
    messageId: "df80de47-d2d7-436f-afe0-7559f64b0583",
    occurredAt: "2019-10-23T16:17:09.331Z",
    revision: 3,
    to: "+447123123123",
    correlation: withMetadata("My important data"),
  },
  "message.delivered-fbMessenger": {
    ...delivered,
    ...id("77775ef0-60f9-4ec1-8fa5-cfc3990e1f94"),
    ...on("fbMessenger"),
    messageId: "0bc1e71e-28f4-40f4-853a-7112fd28f627",
    occurredAt: "2017-05-31T16:35:41.996Z",
    revision: 3,
    from: "138143536705220",
    to: "1124625277645988",
  },
  "message.delivered-appMessaging": {
    ...delivered,
    ...id("ae467606-6dd3-4eb5-aa9a-1901e1e8cecd"),
    ...on("appMessaging"),
    messageId: "8b6076fe-4c85-4f92-a195-3625a7a62c32",
    occurredAt: "2019-03-07T10:37:21.737Z",
    revision: 3,
    to: "anon_4c191a33-050b-4bab-9147-38300445fdd4",
  },
  "message.read-rcs": {
    ...read,
    ...id("8a418712-a341-480a-9e61-e750ee27cde2"),
    ...on("rcs"),
    messageId: "208bd9df-efd0-42d2-9f4a-56f97258c3a1",
    occurredAt: "2019-10-24T08:36:49.527Z",
    revision: 4,
    to: "+447123123123",
    correlation: withMetadata("My important data"),
  },
  "message.read-fbMessenger": {
    ...read,
    ...id("4fb53a11-48a0-46e6-af4c-946556f03445"),
    ...on("fbMessenger"),
    messageId: "0bc1e71e-28f4-40f4-853a-7112fd28f627",
    // not `updatedOn`, which is the time of the message that was read
    occurredAt: "2017-05-31T16:36:06.710Z",
    revision: 4,
    from: "138143536705220",
    to: "1124625277645988",
  },
  "message.read-appMessaging": {
    ...read,
    ...id("43a708b8-e884-49d6-92eb-cd75b7707f52"),
    ...on("appMessaging"),
    messageId: "8b6076fe-4c85-4f92-a195-3625a7a62c32",
    occurredAt: "2019-03-07T10:37:21.750Z",
    revision: 4,
    to: "anon_4c191a33-050b-4bab-9147-38300445fdd4",
  },
  "message.expired-sms": {
    ...expired,
    ...id("c88f35a8-5fe7-4069-9151-f4dcf8ee89b3"),
    ...on("sms"),
    messageId: "a3c0c65c-6199-43e1-ba43-e7184a583e86",
    occurredAt: "2017-06-01T10:45:05.685Z",
    revision: 3,
  },
  "message.failed-general": {
    ...failed,
    ...id("8270b263-4b21-4396-be5a-deb7803bbe3a"),
    ...nowhere,
    messageId: "0c7d3c2c-c90b-4d12-8416-683420186d08",
    occurredAt: "2018-06-28T09:56:17.296Z",
    revision: 2,
    failure: { code: null, message: noChannelLeft, category: "unknown" },
    correlation: { ...noCorrelation, metadata: { myMessageId: 45210 } },
  },
  "message.failed-sms-rejected": {
    ...failed,
    ...id("c14320d9-6f24-48c6-a981-15879b756203"),
    ...on("sms"),
    messageId: "37fe6fcc-8149-48d0-baf9-1c72850d532b",
    // `statustimeutc`, not `datetime`, which has no zone
    occurredAt: "2019-04-12T09:46:00.000Z",
    revision: 4,
    to: "447123123123",
    failure: { code: "4", message: "Rejected by operator", category: "provider" },
    correlation: {
      ...noCorrelation,
      metadata: { data: "My correlation data" },
      clientRef: "37fe6fcc-8149-48d0-baf9-1c72850d532b",
    },
  },
  "message.failed-sms-refused": {
    ...failed,
    ...id("0ee4c8b6-0cc5-4e51-828d-58ce51bcb476"),
    ...on("sms"),
    messageId: "17377be2-4e2e-4d4d-81c4-760f8bd81c05",
    occurredAt: "2022-11-30T16:01:10.388Z",
    revision: 2,
    to: "44123123123",
    failure: {
      code: "UnicodeBodyRejected",
      message: "body field is not valid. Unicode content is not allowed when PreventUnicode is true.",
      category: "content",
    },
    correlation: { ...noCorrelation, clientRef: "17377be2-4e2e-4d4d-81c4-760f8bd81c05" },
  },
  "message.failed-mms": {
    ...failed,
    ...id("05618bd9-dba3-4105-9f71-492df2b031c2"),
    // the text of the reason alone names the channel
    ...nowhere,
    messageId: "32de4778-9b9d-4c33-8486-203b2b70db02",
    occurredAt: "2023-11-13T08:23:00.992Z",
    revision: 1,
    failure: {
      code: null,
      message:
        "Invalid request:\r\n1) Not allowed to send message to 48500000000 (PL) for mms channel. Allowed country codes are: US,CA (paramName: phoneNumberCountryCode)",
      category: "recipient",
    },
  },
  "message.failed-rcs": {
    ...failed,
    ...id("9e33d815-3700-46fd-a9f7-97004298747d"),
    ...on("rcs"),
    messageId: "8d7e7543-92e3-4acd-abfe-d527a7ea580b",
    occurredAt: "2019-10-24T13:31:11.619Z",
    revision: 2,
    to: "447123123123",
    failure: { code: null, message: "The profile is not tester", category: "configuration" },
    correlation: withMetadata("My important data"),
  },
  "message.failed-fbMessenger": {
    ...failed,
    ...id("d8536261-ee1d-4b88-8f2e-89d9ea35dd1b"),
    ...on("fbMessenger"),
    messageId: "2a680295-581f-41a7-8825-c6d488e87d07",
    occurredAt: "2017-08-31T11:13:38.239Z",
    revision: 2,
    failure: { code: null, message: "connect ETIMEDOUT 31.13.71.1:443", category: "network" },
  },
  "message.failed-email": {
    ...failed,
    ...id("90e0b8c5-efc0-4db0-882d-79783efab84c"),
    ...on("email"),
    messageId: "929e38e7-5fed-4aab-865b-824e1fb32457",
    occurredAt: "2017-09-12T10:14:48.000Z",
    revision: 3,
    to: "person@example.com",
    failure: { code: "606", message: "Not delivering to unsubscribed address", category: "recipient" },
    correlation: withMetadata("My correlation data"),
  },
  "message.inbound-sms": {
    ...inbound,
    ...id("0028ebc3-c0e9-4924-9b44-9135c7990f57"),
    ...on("sms"),
    messageId: "4980e512-1a11-4ac3-ad9b-f8a23905432b",
    occurredAt: "2017-08-31T11:57:55.735Z",
    from: "447234234234",
    to: "447123123123",
    text: "Hello",
  },
  "message.inbound-fbMessenger-text": {
    ...inbound,
    ...id("020b8e91-a116-47c6-b7e9-dab878e5761a"),
    ...on("fbMessenger"),
    messageId: "8e14bc40-cf93-44bf-be7b-d5dfa77cb53e",
    occurredAt: "2017-05-30T15:11:44.451Z",
    from: "1924625277645988",
    to: "118143536805220",
    text: "Hi there",
  },
  "message.inbound-fbMessenger-image": {
    ...inbound,
    ...id("bb7529b7-6f42-48ae-9c7c-f4787f0309c1"),
    ...on("fbMessenger"),
    messageId: "2e779cb8-681d-440f-b48a-c0e6061cecc0",
    occurredAt: "2017-05-30T15:15:32.120Z",
    from: "1924625277645988",
    to: "118143536805220",
    attachments: [
      {
        url: "https://scontent.xx.fbcdn.net/v/t35.0-12/18836412_972877662815683_1343824608_o.png?_nc_ad=z-m&oh=bb64923a45848c937f15cbb415bf7942&oe=592F8F05",
        kind: "image",
        name: null,
        contentType: null,
        data: null,
      },
    ],
  },
  "message.inbound-appMessaging": {
    ...inbound,
    ...id("024c3f39-86a9-47a8-b3b9-7a1fc3e273e3"),
    ...on("appMessaging"),
    messageId: "13a4090d-59f5-4f5f-8b5c-44904e4f33cd",
    occurredAt: "2019-03-07T10:41:16.184Z",
    from: "anon_4c191a33-050b-4bab-9147-38300445fdd4",
    to: "TEAM\\Customer_Services",
    text: "Hi there",
    correlation: { ...noCorrelation, messageId: "8b6076fe-4c85-4f92-a195-3625a7a62c32" },
  },
  "message.inbound-rcs-text": {
    ...inbound,
    ...id("833b5df1-7238-4916-bd2d-5ef0ebf24d61"),
    ...on("rcs"),
    messageId: "5f111b34-b9c8-483f-afa2-eeeed6346366",
    occurredAt: "2019-10-24T13:46:55.502Z",
    from: "447123123123",
    to: "770950354877",
    text: "Hi",
    correlation: rcsAnswer("eeabef3f-848d-4a00-8aaa-c7779648d7e5"),
  },
  "message.inbound-rcs-pdf": {
    ...inbound,
    ...id("1c26007e-7e3a-4c2e-a6ef-5c8a8d7b4d94"),
    ...on("rcs"),
    messageId: "1be3b3cf-e93e-4b81-97ca-2b747ec2a8ff",
    occurredAt: "2019-10-29T16:38:46.405Z",
    from: "447123123123",
    to: "770950354877",
    attachments: [
      {
        url: "https://rcs-user-content-eu.storage.googleapis.com/802acc59-605f-417c-c2fb-877222c2d1e7/5f5cd9e112c64f47aa79368b945643b3e4ef51021d739db15d07cbcfacc5",
        name: "ClaimsForm.pdf",
        kind: null,
        contentType: "application/pdf",
        data: null,
      },
    ],
    correlation: rcsAnswer("419b23d5-8e82-4b05-9a30-b2d91400033d"),
  },
  "message.inbound-rcs-gif": {
    ...inbound,
    ...id("d40f6c64-2687-40db-8315-b2a7c486cb6b"),
    ...on("rcs"),
    messageId: "7ba338db-fb7c-46ed-8d45-ffab38a5c5c6",
    occurredAt: "2019-10-29T16:21:06.195Z",
    from: "447123123123",
    to: "770950354877",
    attachments: [
      {
        url: "https://rcs-user-content-eu.storage.googleapis.com/403705b0-5638-45d3-91a7-cd2d3cbadfe7/8b4c1b0f711bbbc4fe07b751edb494ef09c00f7b21f5ba83015d25e6ca23",
        name: "3",
        kind: null,
        contentType: "image/gif",
        data: null,
      },
    ],
    correlation: rcsAnswer("419b23d5-8e82-4b05-9a30-b2d91400033d"),
  },
};
