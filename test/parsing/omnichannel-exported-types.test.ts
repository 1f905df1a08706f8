import type { ReadonlyDeep } from "type-fest";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as exported from "../../src/index.js";
import {
  type OmnichannelChannel,
  type OmnichannelEvent,
  type OmnichannelEventName,
  type OmnichannelEventOf,
  omnichannelChannels,
  parseOmnichannelEvent,
} from "../../src/index.js";
import { cells, minimalOmnichannelEvent } from "../support/minimal.js";

/** The members of a union that take any key. */
type Open<Union> = Union extends unknown ? (string extends keyof Union ? Union : never) : never;

/** The cells whose event says that it is of another cell. */
type Misplaced = {
  [Name in OmnichannelEventName]: {
    [Channel in OmnichannelChannel]: OmnichannelEventOf<Name, Channel> extends {
      name: Name;
      payload: { channel: Channel } | { details: { channel: Channel } };
    }
      ? never
      : readonly [Name, Channel];
  }[OmnichannelChannel];
}[OmnichannelEventName];

const event = minimalOmnichannelEvent("message.sent", "sms");

describe("the interfaces of the Omnichannel API", () => {
  test("are exported by name, one a cell of the matrix", () => {
    expectTypeOf<OmnichannelEvent>().toEqualTypeOf<
      | exported.MessageSentSmsEvent
      | exported.MessageSentMmsEvent
      | exported.MessageSentRcsEvent
      | exported.MessageSentFbMessengerEvent
      | exported.MessageSentAppMessagingEvent
      | exported.MessageSentEmailEvent
      | exported.MessageSentWhatsAppEvent
      | exported.MessageSentNativePushEvent
      | exported.MessageDeliveredSmsEvent
      | exported.MessageDeliveredMmsEvent
      | exported.MessageDeliveredRcsEvent
      | exported.MessageDeliveredFbMessengerEvent
      | exported.MessageDeliveredAppMessagingEvent
      | exported.MessageDeliveredEmailEvent
      | exported.MessageDeliveredWhatsAppEvent
      | exported.MessageDeliveredNativePushEvent
      | exported.MessageReadSmsEvent
      | exported.MessageReadMmsEvent
      | exported.MessageReadRcsEvent
      | exported.MessageReadFbMessengerEvent
      | exported.MessageReadAppMessagingEvent
      | exported.MessageReadEmailEvent
      | exported.MessageReadWhatsAppEvent
      | exported.MessageReadNativePushEvent
      | exported.MessageExpiredSmsEvent
      | exported.MessageExpiredMmsEvent
      | exported.MessageExpiredRcsEvent
      | exported.MessageExpiredFbMessengerEvent
      | exported.MessageExpiredAppMessagingEvent
      | exported.MessageExpiredEmailEvent
      | exported.MessageExpiredWhatsAppEvent
      | exported.MessageExpiredNativePushEvent
      | exported.MessageInboundSmsEvent
      | exported.MessageInboundMmsEvent
      | exported.MessageInboundRcsEvent
      | exported.MessageInboundFbMessengerEvent
      | exported.MessageInboundAppMessagingEvent
      | exported.MessageInboundEmailEvent
      | exported.MessageInboundWhatsAppEvent
      | exported.MessageInboundNativePushEvent
      | exported.MessageFailedEvent
      | exported.InteractionClickEvent
    >();
    expectTypeOf<Misplaced>().toBeNever();
    expectTypeOf<OmnichannelEventOf<"message.sent">>().toEqualTypeOf<exported.MessageSentEvent>();
    expectTypeOf<OmnichannelEventOf<"message.delivered">>().toEqualTypeOf<exported.MessageDeliveredEvent>();
    expectTypeOf<OmnichannelEventOf<"message.read">>().toEqualTypeOf<exported.MessageReadEvent>();
    expectTypeOf<OmnichannelEventOf<"message.expired">>().toEqualTypeOf<exported.MessageExpiredEvent>();
    expectTypeOf<OmnichannelEventOf<"message.inbound">>().toEqualTypeOf<exported.MessageInboundEvent>();
    expect(cells.length).toBe(5 * omnichannelChannels.length + 2);
  });

  test("are exported by name, one a payload and one its details", () => {
    type Payload = Exclude<OmnichannelEvent, exported.InteractionClickEvent>["payload"];
    expectTypeOf<Payload>().toEqualTypeOf<
      | exported.MessageSentSmsPayload
      | exported.MessageSentMmsPayload
      | exported.MessageSentRcsPayload
      | exported.MessageSentFbMessengerPayload
      | exported.MessageSentAppMessagingPayload
      | exported.MessageSentEmailPayload
      | exported.MessageSentWhatsAppPayload
      | exported.MessageSentNativePushPayload
      | exported.MessageDeliveredSmsPayload
      | exported.MessageDeliveredMmsPayload
      | exported.MessageDeliveredRcsPayload
      | exported.MessageDeliveredFbMessengerPayload
      | exported.MessageDeliveredAppMessagingPayload
      | exported.MessageDeliveredEmailPayload
      | exported.MessageDeliveredWhatsAppPayload
      | exported.MessageDeliveredNativePushPayload
      | exported.MessageReadSmsPayload
      | exported.MessageReadMmsPayload
      | exported.MessageReadRcsPayload
      | exported.MessageReadFbMessengerPayload
      | exported.MessageReadAppMessagingPayload
      | exported.MessageReadEmailPayload
      | exported.MessageReadWhatsAppPayload
      | exported.MessageReadNativePushPayload
      | exported.MessageExpiredSmsPayload
      | exported.MessageExpiredMmsPayload
      | exported.MessageExpiredRcsPayload
      | exported.MessageExpiredFbMessengerPayload
      | exported.MessageExpiredAppMessagingPayload
      | exported.MessageExpiredEmailPayload
      | exported.MessageExpiredWhatsAppPayload
      | exported.MessageExpiredNativePushPayload
      | exported.MessageInboundSmsPayload
      | exported.MessageInboundMmsPayload
      | exported.MessageInboundRcsPayload
      | exported.MessageInboundFbMessengerPayload
      | exported.MessageInboundAppMessagingPayload
      | exported.MessageInboundEmailPayload
      | exported.MessageInboundWhatsAppPayload
      | exported.MessageInboundNativePushPayload
      | exported.MessageFailedPayload
    >();
    expectTypeOf<Extract<Payload, { details: unknown }>["details"]>().toEqualTypeOf<
      | exported.MessageSentSmsDetails
      | exported.MessageSentMmsDetails
      | exported.MessageSentRcsDetails
      | exported.MessageSentFbMessengerDetails
      | exported.MessageSentAppMessagingDetails
      | exported.MessageSentEmailDetails
      | exported.MessageSentWhatsAppDetails
      | exported.MessageSentNativePushDetails
      | exported.MessageDeliveredSmsDetails
      | exported.MessageDeliveredMmsDetails
      | exported.MessageDeliveredRcsDetails
      | exported.MessageDeliveredFbMessengerDetails
      | exported.MessageDeliveredAppMessagingDetails
      | exported.MessageDeliveredEmailDetails
      | exported.MessageDeliveredWhatsAppDetails
      | exported.MessageDeliveredNativePushDetails
      | exported.MessageReadSmsDetails
      | exported.MessageReadMmsDetails
      | exported.MessageReadRcsDetails
      | exported.MessageReadFbMessengerDetails
      | exported.MessageReadAppMessagingDetails
      | exported.MessageReadEmailDetails
      | exported.MessageReadWhatsAppDetails
      | exported.MessageReadNativePushDetails
      | exported.MessageExpiredSmsDetails
      | exported.MessageExpiredMmsDetails
      | exported.MessageExpiredRcsDetails
      | exported.MessageExpiredFbMessengerDetails
      | exported.MessageExpiredAppMessagingDetails
      | exported.MessageExpiredEmailDetails
      | exported.MessageExpiredWhatsAppDetails
      | exported.MessageExpiredNativePushDetails
      | exported.MessageFailedDetails
    >();
    expect(parseOmnichannelEvent(event).payload).toBe(event.payload);
  });

  test("have names for what channels say", () => {
    type Status<Event extends { payload: { details: { channelStatus?: unknown } } }> = NonNullable<
      Event["payload"]["details"]["channelStatus"]
    >;
    expectTypeOf<Status<exported.MessageDeliveredSmsEvent>>().toEqualTypeOf<exported.SmsReceipt>();
    expectTypeOf<Status<exported.MessageDeliveredRcsEvent>>().toEqualTypeOf<exported.RcsReceipt>();
    expectTypeOf<Status<exported.MessageReadRcsEvent>>().toEqualTypeOf<exported.RcsReceipt>();
    expectTypeOf<
      Status<exported.MessageDeliveredFbMessengerEvent>
    >().toEqualTypeOf<exported.MessengerDeliveryReceipt>();
    expectTypeOf<Status<exported.MessageReadFbMessengerEvent>>().toEqualTypeOf<exported.MessengerReadReceipt>();
    expectTypeOf<Status<exported.MessageReadAppMessagingEvent>>().toEqualTypeOf<exported.AppMessagingReceipt>();
    expectTypeOf<Status<exported.MessageSentSmsEvent>>().toEqualTypeOf<exported.SmsSentChannelStatus>();
    expectTypeOf<Status<exported.MessageSentRcsEvent>>().toEqualTypeOf<exported.EmptyChannelStatus>();
    expectTypeOf<Status<exported.MessageFailedEvent>>().toEqualTypeOf<exported.FailedChannelStatus>();
    expect(parseOmnichannelEvent(event)).toBe(event);
  });

  test("are closed", () => {
    expectTypeOf<Open<OmnichannelEvent>>().toBeNever();
    expectTypeOf<Open<Exclude<OmnichannelEvent, exported.InteractionClickEvent>["payload"]>>().toBeNever();
    expectTypeOf<Open<exported.InteractionClickEvent["payload"]>>().not.toBeNever();
    expectTypeOf<Open<exported.FailedChannelStatus>>().toBeNever();
    expectTypeOf<Open<exported.SmsReceipt>>().toBeNever();
    expectTypeOf<Open<exported.MailgunReceipt>>().toBeNever();
    const extra = { ...minimalOmnichannelEvent("message.read", "rcs"), added: true };
    expect(parseOmnichannelEvent(extra)).toHaveProperty("added", true);
  });

  test("are readonly at every depth", () => {
    expectTypeOf<OmnichannelEvent>().toEqualTypeOf<ReadonlyDeep<OmnichannelEvent>>();
    expectTypeOf<exported.HttpSmsEvent>().toEqualTypeOf<ReadonlyDeep<exported.HttpSmsEvent>>();
    const frozen = Object.freeze(event);
    expect(parseOmnichannelEvent(frozen)).toBe(frozen);
  });
});
