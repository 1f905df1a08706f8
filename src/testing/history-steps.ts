import type { HttpSmsEvent } from "../generated/httpsms.types.js";
import type { OmnichannelChannel, OmnichannelMessageEvent } from "../generated/omnichannel.types.js";
import { buildHttpSmsEvent } from "./build-httpsms.js";
import { buildOmnichannelEvent } from "./build-omnichannel.js";
import { eventIdOf } from "./event-id.js";
import { profileId } from "./samples/app-messaging.js";
import { userId } from "./samples/fb-messenger.js";
import { recipient } from "./samples/mms.js";
import { phoneNumber } from "./samples/sample.js";

/** What can happen to a message that httpSMS sends, in the words of `MessageStatus`. */
export type HttpSmsStep = "retrying" | "expired" | "sent" | "failed" | "delivered";

/** What can happen to a message that the Omnichannel API sends, in the words of `MessageStatus`. */
export type OmnichannelStep = "sent" | "expired" | "failed" | "delivered" | "read";

/** What all events of a history share. */
interface Story {
  readonly messageId: string;
  readonly to: string | undefined;
  readonly start: Date;
}

export interface HttpSmsStory extends Story {
  readonly text: string | undefined;
}

export interface OmnichannelStory extends Story {
  readonly channel: OmnichannelChannel;
}

/** Returns the time of a step, two minutes after the previous one. */
const timeOf = ({ start }: Story, index: number, delay = 0): string =>
  new Date(start.getTime() + index * 120_000 + delay).toISOString();

/** Only what is given, since `undefined` would remove a field. */
const given = (values: Readonly<Record<string, string | undefined>>): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

export const buildHttpSmsStep = (story: HttpSmsStory, steps: readonly HttpSmsStep[], index: number): HttpSmsEvent => {
  const { messageId, to, text } = story;
  const step = steps[index] as HttpSmsStep;
  const envelope = { id: eventIdOf("httpsms", messageId, index), time: timeOf(story, index, 500) };
  const shared = { timestamp: timeOf(story, index), ...given({ contact: to, content: text }) };
  // the server counts how often it asked the phone
  const attempts = steps.slice(0, index + 1).filter((each) => each === "retrying" || each === "expired").length;
  const expired = { ...shared, message_id: messageId, send_attempt_count: attempts };
  switch (step) {
    case "retrying":
      return buildHttpSmsEvent("message.send.expired", { ...envelope, data: { ...expired, is_final: false } });
    case "expired":
      return buildHttpSmsEvent("message.send.expired", { ...envelope, data: { ...expired, is_final: true } });
    case "sent":
      return buildHttpSmsEvent("message.phone.sent", { ...envelope, data: { ...shared, id: messageId } });
    case "failed":
      return buildHttpSmsEvent("message.send.failed", { ...envelope, data: { ...shared, id: messageId } });
    case "delivered":
      return buildHttpSmsEvent("message.phone.delivered", { ...envelope, data: { ...shared, id: messageId } });
    default:
      throw new RangeError(`httpSMS has no step ${JSON.stringify(step)}`);
  }
};

/** Replaces the channel in `channelStatus` of the built event. That of e-mail has no wrapper. */
const overrideFailedChannel = ({ channel, messageId }: OmnichannelStory, updatedOn: string): object => {
  if (channel === "sms") return {};
  const failure =
    channel === "email"
      ? { event: "dropped", reason: "hardfail", recipient: addresses.email, "comapi-messageId": messageId }
      : { status: "failed", updatedOn, details: { reason: "The channel refused the message" } };
  return { details: { channelStatus: { sms: undefined, [channel]: failure } } };
};

/** The recipient in the samples of each channel. Not on channels without a documented event. */
const addresses: Readonly<Partial<Record<OmnichannelChannel, string>>> = {
  sms: phoneNumber,
  mms: recipient,
  rcs: phoneNumber,
  fbMessenger: userId,
  appMessaging: profileId,
  email: "person@example.com",
};

/** Replaces the recipient wherever the event repeats it, also after a `+` and in a path. */
const replaceRecipient = <Event>(event: Event, from: string | undefined, to: string | undefined): Event => {
  if (from === undefined || to === undefined) return event;
  // a replacement function, since `$` in the address is no pattern
  return JSON.parse(JSON.stringify(event).replaceAll(from, () => JSON.stringify(to).slice(1, -1)));
};

export const buildOmnichannelStep = (
  story: OmnichannelStory,
  step: OmnichannelStep,
  index: number,
): OmnichannelMessageEvent => {
  const { messageId, channel, to } = story;
  const updatedOn = timeOf(story, index);
  const shared = {
    eventId: eventIdOf("omnichannel", channel, messageId, index),
    // as in the documented examples, where a sent message has revision 2
    revision: index + 2,
    timestamp: timeOf(story, index, 15),
  };
  const event =
    step === "failed"
      ? buildOmnichannelEvent("message.failed", {
          ...shared,
          payload: { id: messageId, updatedOn, ...overrideFailedChannel(story, updatedOn) },
        })
      : buildOmnichannelEvent(`message.${step}`, channel, { ...shared, payload: { id: messageId, updatedOn } });
  return replaceRecipient(event as OmnichannelMessageEvent, addresses[channel], to);
};
