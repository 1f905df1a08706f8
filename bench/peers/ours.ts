import { safeParseHttpSmsEvent, safeParseOmnichannelEvent } from "../../src/index.js";
import type { Peer, Validators } from "./peer.js";

const accepts: Validators = {
  httpsms: (input) => safeParseHttpSmsEvent(input).kind === "event",
  omnichannel: (input) => safeParseOmnichannelEvent(input).kind === "event",
};

/** What the peers are held against: it takes both a value and a text. */
export const ours: Peer = {
  name: "message-webhooks",
  how: "`safeParseHttpSmsEvent`, `safeParseOmnichannelEvent`",
  validate: accepts,
  fromText: accepts,
};
