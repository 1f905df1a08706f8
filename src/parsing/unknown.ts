import type { UnknownHttpSmsEvent } from "../generated/httpsms.types.js";
import type { UnknownOmnichannelEvent } from "../generated/omnichannel.types.js";

/** A sound envelope of a type, name or channel that this version does not know, with open contents. */
export type UnknownEvent = UnknownHttpSmsEvent | UnknownOmnichannelEvent;
