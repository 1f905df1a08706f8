import { readFileSync } from "node:fs";
import type { ReadonlyDeep } from "type-fest";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type HttpSmsEvent,
  type OmnichannelChannel,
  type OmnichannelEvent,
  type OmnichannelEventName,
  type OmnichannelEventOf,
  omnichannelChannels,
  parseOmnichannelEvent,
} from "../../src/index.js";
import type * as exported from "../../src/omnichannel.js";
import { eventName } from "../support/checked-shapes.js";
import { cells, minimalOmnichannelEvent } from "../support/minimal.js";

/** The members of a union that accept any key. */
type Open<Union> = Union extends unknown ? (string extends keyof Union ? Union : never) : never;

/** The channel variants whose event declares a different name or channel. */
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
  test("are one per cell of the matrix, and the unions of each name", () => {
    expectTypeOf<Misplaced>().toBeNever();
    expectTypeOf<OmnichannelEventOf<"message.sent", "sms">>().toEqualTypeOf<exported.MessageSentSmsEvent>();
    expectTypeOf<OmnichannelEventOf<"message.read", "whatsApp">>().toEqualTypeOf<exported.MessageReadWhatsAppEvent>();
    expectTypeOf<OmnichannelEventOf<"message.failed">>().toEqualTypeOf<exported.MessageFailedEvent>();
    expectTypeOf<OmnichannelEventOf<"interaction.click">>().toEqualTypeOf<exported.InteractionClickEvent>();
    expectTypeOf<OmnichannelEventOf<OmnichannelEventName>>().toEqualTypeOf<OmnichannelEvent>();
    expectTypeOf<OmnichannelEventOf<"message.sent">>().toEqualTypeOf<exported.MessageSentEvent>();
    expectTypeOf<OmnichannelEventOf<"message.delivered">>().toEqualTypeOf<exported.MessageDeliveredEvent>();
    expectTypeOf<OmnichannelEventOf<"message.read">>().toEqualTypeOf<exported.MessageReadEvent>();
    expectTypeOf<OmnichannelEventOf<"message.expired">>().toEqualTypeOf<exported.MessageExpiredEvent>();
    expectTypeOf<OmnichannelEventOf<"message.inbound">>().toEqualTypeOf<exported.MessageInboundEvent>();
    expect(cells.length).toBe(5 * omnichannelChannels.length + 2 + 18);
    expect(parseOmnichannelEvent(event)).toBe(event);
  });

  const code = readFileSync(new URL("../../src/generated/omnichannel.types.ts", import.meta.url), "utf8");
  const variants = cells.filter(({ channel }) => channel !== undefined);

  test.each(variants)("have a name for $name on $channel and each of its parts", ({ name, channel }) => {
    const variant = eventName(name, channel).replace(/Event$/, "");
    for (const part of name === "message.inbound" ? ["Event", "Payload"] : ["Event", "Payload", "Details"]) {
      expect(code).toContain(`export interface ${variant}${part} {`);
    }
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
    expectTypeOf<
      Open<Exclude<exported.OmnichannelMessageEvent, exported.InteractionClickEvent>["payload"]>
    >().toBeNever();
    expectTypeOf<Open<exported.ProfileDeleteEvent["payload"]>>().toBeNever();
    // the customer names the attributes of a profile
    expectTypeOf<Open<exported.ProfileCreateEvent["payload"]>>().not.toBeNever();
    expectTypeOf<Open<exported.InteractionClickEvent["payload"]>>().not.toBeNever();
    expectTypeOf<Open<exported.FailedChannelStatus>>().toBeNever();
    expectTypeOf<Open<exported.SmsReceipt>>().toBeNever();
    expectTypeOf<Open<exported.MailgunReceipt>>().toBeNever();
    const extra = { ...minimalOmnichannelEvent("message.read", "rcs"), added: true };
    expect(parseOmnichannelEvent(extra)).toHaveProperty("added", true);
  });

  test("are readonly at every depth", () => {
    expectTypeOf<OmnichannelEvent>().toEqualTypeOf<ReadonlyDeep<OmnichannelEvent>>();
    expectTypeOf<HttpSmsEvent>().toEqualTypeOf<ReadonlyDeep<HttpSmsEvent>>();
    const frozen = Object.freeze(event);
    expect(parseOmnichannelEvent(frozen)).toBe(frozen);
  });
});
