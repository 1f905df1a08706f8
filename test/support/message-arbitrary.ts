import * as fc from "fast-check";
import type { MessageStatus, NormalizedMessage, Provider } from "../../src/index.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "./minimal.js";
import { messageOf } from "./normalized.js";

/** The order of the contract, the lowest first. */
export const statusOrder: Readonly<Record<Provider, readonly MessageStatus[]>> = {
  httpsms: ["retrying", "expired", "sent", "failed", "delivered"],
  omnichannel: ["sent", "expired", "failed", "delivered", "read"],
};

export const providers = ["httpsms", "omnichannel"] as const;

const base: Readonly<Record<Provider, NormalizedMessage>> = {
  httpsms: messageOf(minimalHttpSmsEvents["message.phone.sent"]),
  omnichannel: messageOf(minimalOmnichannelEvent("message.sent", "sms")),
};

// few of each, so that events of one time, one revision and one text are common
const time = fc.constantFrom(
  null,
  "2023-06-29T03:21:19.000Z",
  "2023-06-29T03:21:19.001Z",
  "2023-06-30T00:00:00.000Z",
  "0001-01-01T00:00:00.000Z",
);
// plain objects, as the normalizer makes them
const plain = { noNullPrototype: true };
const failure = fc.record(
  {
    code: fc.constantFrom(null, "", "4", "NO_SERVICE"),
    message: fc.constantFrom(null, "", "NO_SERVICE", "Rejected by operator", "__proto__"),
    category: fc.constantFrom("network", "unknown"),
  },
  plain,
);
// a provider may start counting anywhere
const count = fc.option(fc.integer({ min: -1, max: 3 }));
const channels = fc.array(fc.constantFrom("sms", "rcs", "fbMessenger", "Z", "__proto__"), { maxLength: 3 });

/** An event of one message: any that the types allow, also one whose parts no provider would put together. */
export const messageArbitrary = (provider: Provider): fc.Arbitrary<NormalizedMessage> =>
  fc
    .record({
      status: fc.constantFrom(...statusOrder[provider]),
      isFinal: fc.boolean(),
      occurredAt: time,
      revision: provider === "omnichannel" ? count : fc.constant(null),
      attempt: provider === "httpsms" ? count : fc.constant(null),
      channels: provider === "omnichannel" ? channels : fc.constant([]),
      reason: failure,
    })
    .map(({ reason, ...parts }) => ({
      ...base[provider],
      ...parts,
      failure: parts.status === "failed" ? reason : null,
    }));

/** The events of one message, in the order in which they came. */
export const historyArbitrary = (provider: Provider): fc.Arbitrary<readonly NormalizedMessage[]> =>
  fc.array(messageArbitrary(provider), { minLength: 1, maxLength: 8 });
