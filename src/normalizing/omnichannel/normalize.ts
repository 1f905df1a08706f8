import type {
  MessageFailedEvent,
  MessageInboundEvent,
  OtherChannelInboundEvent,
  OtherChannelStatusEvent,
} from "../../generated/omnichannel.types.js";
import type { OmnichannelEventOf } from "../../parsing/event-types.js";
import { readOmnichannelEvent } from "../../parsing/omnichannel.js";
import type { JsonObject } from "../../shapes/values.js";
import type {
  NormalizedBase,
  NormalizedCorrelation,
  NormalizedEvent,
  NormalizedFailure,
  NormalizedMessage,
} from "../model.js";
import { epochToUtc, toUtc } from "../time.js";
import { accountOf } from "./account.js";
import { findTriedChannels, nothing, objectOf, readText } from "./channels.js";
import { omnichannelEventKey } from "./event-key.js";
import type { Facts } from "./facts.js";
import { omnichannelFailure } from "./failure.js";
import { readInboundFacts } from "./inbound-facts.js";
import { toInteraction, toOther } from "./not-messages.js";
import { readProgressFacts } from "./progress-facts.js";

/** A step on the way of a message that has a channel. */
type ProgressName = "message.sent" | "message.delivered" | "message.read" | "message.expired";

type ProgressEvent = OmnichannelEventOf<ProgressName> | OtherChannelStatusEvent;
type InboundEvent = MessageInboundEvent | OtherChannelInboundEvent;
type MessageEvent = ProgressEvent | MessageFailedEvent | InboundEvent;

/** Returns when it happened, as the channel says. Without that, the time of the payload, then of the envelope. */
const readTime = (event: MessageEvent, { time }: Facts): string | null => {
  const updatedOn = "updatedOn" in event.payload ? event.payload.updatedOn : undefined;
  return (typeof time === "number" ? epochToUtc(time) : toUtc(time)) ?? toUtc(updatedOn) ?? toUtc(event.timestamp);
};

const correlationOf = ({ name, payload }: MessageEvent, { clientRef }: Facts): NormalizedCorrelation => {
  // not of a status, where any value may be under this key, since the type does not declare it
  const answered = name === "message.inbound" && "correlation" in payload ? payload.correlation : undefined;
  return {
    requestId: null,
    metadata: payload.metadata ?? answered?.metadata ?? null,
    // the SMS service writes an empty reference for no value
    clientRef: clientRef || null,
    messageId: answered?.messageId ?? null,
  };
};

/** What follows from the name of a message event. */
const outcomes = {
  "message.sent": { status: "sent", direction: "outbound", isFinal: false },
  "message.delivered": { status: "delivered", direction: "outbound", isFinal: true },
  "message.read": { status: "read", direction: "outbound", isFinal: true },
  "message.expired": { status: "expired", direction: "outbound", isFinal: true },
  "message.failed": { status: "failed", direction: "outbound", isFinal: true },
  "message.inbound": { status: "received", direction: "inbound", isFinal: true },
} as const satisfies Record<string, Pick<NormalizedMessage, "status" | "direction" | "isFinal">>;

/** The channel of a message, and all on which it was tried. */
interface Route {
  readonly channel: string | null;
  readonly channels: readonly string[];
}

const toMessage = (
  event: MessageEvent,
  { channel, channels }: Route,
  facts: Facts,
  failure: NormalizedFailure | null,
  raw: unknown,
): NormalizedMessage => {
  const { status, direction, isFinal } = outcomes[event.name as keyof typeof outcomes];
  // one literal, because spreading an object costs more than everything else
  return {
    provider: "omnichannel",
    kind: "message",
    name: event.name,
    status,
    direction,
    channel,
    channels,
    messageId: event.payload.id,
    from: facts.from ?? null,
    to: facts.to ?? null,
    text: facts.text ?? null,
    encrypted: null,
    attachments: facts.attachments ?? [],
    isFinal,
    failure,
    correlation: correlationOf(event, facts),
    // -0 would not survive JSON
    revision: event.revision === undefined ? null : event.revision + 0,
    attempt: null,
    eventId: event.eventId,
    accountId: accountOf(event.accountId),
    occurredAt: readTime(event, facts),
    eventKey: omnichannelEventKey(event.apiSpaceId, event.eventId),
    raw: raw as NormalizedBase["raw"],
  };
};

const normalizeProgress = (event: ProgressEvent, raw: unknown): NormalizedMessage => {
  // the types of the variants differ, and a report in the wrapper has undocumented keys anyway
  const { details, channelData }: JsonObject = event.payload as unknown as JsonObject;
  const { additionalInfo, channelStatus } = objectOf(details);
  const { channel } = event.payload.details;
  const response = event.name === "message.sent" ? additionalInfo : undefined;
  const facts = readProgressFacts(channel, { response, channelStatus, channelData });
  return toMessage(event, { channel, channels: findTriedChannels(channelStatus, channel) }, facts, null, raw);
};

const normalizeFailed = (event: MessageFailedEvent, raw: unknown): NormalizedMessage => {
  const { details } = event.payload;
  const { channelStatus } = details;
  const own = readText(details.channel);
  const channels = findTriedChannels(channelStatus, own);
  const channel = own ?? (channels.length === 1 ? (channels[0] as string) : null);
  // a message without one channel may have the addresses of several
  const facts = channel === null ? nothing : readProgressFacts(channel, { channelStatus });
  return toMessage(event, { channel, channels }, facts, omnichannelFailure(details), raw);
};

const normalizeInbound = (event: InboundEvent, raw: unknown): NormalizedMessage => {
  const { channel } = event.payload;
  return toMessage(event, { channel, channels: [channel] }, readInboundFacts(event.payload), null, raw);
};

/** Returns an Omnichannel event in the shape that both providers share. An invalid event has `kind: "other"`. */
export const normalizeOmnichannel = (raw: unknown): NormalizedEvent => {
  const result = readOmnichannelEvent(raw);
  if (result.kind === "event" && (result.family === "message" || result.family === "interaction")) {
    switch (result.name) {
      case "message.failed":
        return normalizeFailed(result.event, raw);
      case "message.inbound":
        return normalizeInbound(result.event, raw);
      case "interaction.click":
        return toInteraction(result.event, raw);
      default:
        return normalizeProgress(result.event, raw);
    }
  }
  // a known name on an unknown channel is still a message
  if (result.kind === "unknown" && result.channel !== undefined) {
    return result.name === "message.inbound"
      ? normalizeInbound(result.event, raw)
      : normalizeProgress(result.event, raw);
  }
  return toOther(raw);
};
