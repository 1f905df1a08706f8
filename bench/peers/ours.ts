import { safeParseHttpSmsEvent, safeParseOmnichannelEvent, type WebhookResult } from "../../src/index.js";
import type { Peer, Validators } from "./peer.js";

/** The peers reject an event with an optional part that does not fit. */
const isWhole = ({ kind, issues }: WebhookResult): boolean => kind === "event" && issues.length === 0;

const accepts: Validators = {
  httpsms: (input) => isWhole(safeParseHttpSmsEvent(input)),
  omnichannel: (input) => isWhole(safeParseOmnichannelEvent(input)),
};

/** This package, which the peers are compared with. It accepts both a value and a text. */
export const ours: Peer = {
  name: "message-webhooks",
  how: "`safeParseHttpSmsEvent`, `safeParseOmnichannelEvent`",
  validate: accepts,
  fromText: accepts,
};
