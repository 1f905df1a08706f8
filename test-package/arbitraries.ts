// What an application that has fast-check does with the types of the arbitraries: compiled in each module kind, never run.
import * as fc from "fast-check";
import type { MessagePhoneSentEvent, MessageReadRcsEvent } from "message-webhooks";
import { httpSmsEventArbitrary, omnichannelEventArbitrary } from "message-webhooks/arbitraries";

export const sent: fc.Arbitrary<MessagePhoneSentEvent> = httpSmsEventArbitrary("message.phone.sent");

export const read: fc.Arbitrary<MessageReadRcsEvent> = omnichannelEventArbitrary("message.read", "rcs");

export const property = fc.property(httpSmsEventArbitrary(), omnichannelEventArbitrary(), (httpSms, omnichannel) => {
  // @ts-expect-error: the arbitraries are typed, so a typo in a field name does not compile
  return httpSms.tpye === omnichannel.name;
});

// inferred, so the compiler has to name these types in this module's declarations
export const inferred = omnichannelEventArbitrary("message.delivered", "sms").map(({ payload }) => payload.details);

export const make = () => httpSmsEventArbitrary("message.phone.received");
