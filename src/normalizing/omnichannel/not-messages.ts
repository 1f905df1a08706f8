import type { InteractionClickEvent } from "../../generated/omnichannel.types.js";
import { textOf } from "../../shapes/values.js";
import type { NormalizedBase, NormalizedInteraction, NormalizedOther } from "../model.js";
import { toUtc } from "../time.js";
import { accountOf } from "./account.js";
import { objectOf } from "./channels.js";
import { omnichannelEventKey } from "./event-key.js";

/** Returns the form of any other event. It trusts no field, since an invalid event comes here too. */
export const toOther = (raw: unknown): NormalizedOther => {
  const { name, eventId, accountId, apiSpaceId, timestamp } = objectOf(raw);
  return {
    provider: "omnichannel",
    kind: "other",
    status: "unknown",
    name: textOf(name),
    messageId: null,
    eventId: textOf(eventId),
    accountId: accountOf(accountId),
    occurredAt: toUtc(timestamp),
    eventKey: omnichannelEventKey(apiSpaceId, eventId),
    raw: raw as NormalizedBase["raw"],
  };
};

/** Returns the form of a click. */
export const toInteraction = (event: InteractionClickEvent, raw: unknown): NormalizedInteraction => ({
  provider: "omnichannel",
  kind: "interaction",
  status: "clicked",
  name: event.name,
  messageId: null,
  eventId: event.eventId,
  accountId: accountOf(event.accountId),
  occurredAt: toUtc(event.timestamp),
  eventKey: omnichannelEventKey(event.apiSpaceId, event.eventId),
  raw: raw as NormalizedBase["raw"],
});
