import type { JsonObject } from "../../shapes/values.js";
import { type CaseOptions, createCaseOf, type EndpointCase, mayHandle } from "./case.js";
import {
  type OmnichannelBuilders,
  printOddly,
  type SignOmnichannelRequest,
  signatureOf,
  withSignature,
} from "./omnichannel-requests.js";

const caseOf = createCaseOf("omnichannel");

const unknownHint = "Respond 2xx to what you do not know: the provider's list of events and channels is open.";

const rawBytes =
  "Verify the signature over the raw bytes of the body: a body that was parsed and re-serialized has another one.";

/** The requests of Omnichannel with one event that an endpoint should accept, or survive. */
export const omnichannelCases = (
  { delivered, read, inbound, failed, present }: OmnichannelBuilders,
  sign: SignOmnichannelRequest,
): readonly EndpointCase[] => {
  const accept = (name: string, hint: string, value: () => unknown, options: CaseOptions = {}): EndpointCase =>
    caseOf(name, "accept", hint, async () => [await sign(value())], options);
  return [
    accept("good", "Check the address and the secret.", () => delivered()),
    caseOf(
      "redelivery",
      "accept",
      "Deduplicate by `eventId`, or by `eventKey` of a normalized event: a retry may repeat an event that was handled.",
      async () => {
        const request = await sign(delivered());
        return [request, request];
      },
    ),
    caseOf(
      "read before delivered",
      "accept",
      "Accept events in any order, and compare `revision`: no order is documented.",
      async () => {
        const event = delivered();
        const { id } = event["payload"] as { readonly id: string };
        return [await sign(read(id)), await sign(event)];
      },
      { effects: [1, 2] },
    ),
    accept("message.inbound", "An inbound message has `payload.channel` and no `payload.details`.", () => inbound()),
    accept("failed on no channel", "A general failure has no channel: `details.channelStatus` is empty.", failed),
    accept("event without a payload", "Presence events have `profileId` and no `payload`.", present),
    accept("unknown name", unknownHint, () => delivered({ name: "carrierPigeon.arrived" }), mayHandle),
    accept(
      "unknown channel",
      unknownHint,
      () => delivered({ payload: { details: { channel: "carrierPigeon" } } }),
      mayHandle,
    ),
    accept(
      "name constructor",
      "Look a name up with `Object.hasOwn` or in a `Map`: a plain object inherits `constructor`.",
      () => delivered({ name: "constructor" }),
      mayHandle,
    ),
    accept("undocumented keys", unknownHint, () => delivered({ region: "new", payload: { carrier: { name: "new" } } })),
    accept(
      "odd leaf",
      "Reject an event only if a part that you need does not fit. This one has `null` and a number in optional fields.",
      () => delivered({ payload: { metadata: null, details: { channelStatus: { statusid: 1 } } } }),
    ),
    accept("white space and 1.0", rawBytes, () => printOddly(inbound({ payload: { body: "Test 1/2" } }))),
    accept("non-ASCII text", "Compute the HMAC over the UTF-8 bytes of the body, not over ASCII or Latin-1.", () =>
      inbound({ payload: { body: "Ünïcödé 👋" } }),
    ),
    caseOf(
      "upper-case signature",
      "accept",
      "Compare the bytes of the signature, not its spelling: hexadecimal digits may be upper case.",
      async () => {
        const request = await sign(delivered());
        return [withSignature(request, signatureOf(request).toUpperCase())];
      },
      { isAdvice: true },
    ),
    caseOf(
      "invalid event",
      "tolerate",
      "`payload.id` is `null` in this event. Store what you cannot read, then respond 2xx.",
      async () => [await sign(delivered({ payload: { id: null } }))],
    ),
    caseOf("not JSON", "survive", "Catch the error of the JSON parser.", async () => [await sign("{")]),
    caseOf(
      "GET",
      "refuse",
      "Respond 405 to other methods than POST, so that a wrong method or a redirect does not look like success.",
      async () => [{ method: "GET", headers: {} }],
      { isAdvice: true },
    ),
  ];
};

const perItem = "The body of a request is one event or an array of them: handle every item.";

const lengthLimit = "Accept bodies of at least 2 MB: the usual limit of 100 kB is too small for a batch of 500.";

const many = 500;

/** The requests of Omnichannel with a batch. */
export const omnichannelBatches = (
  { delivered }: OmnichannelBuilders,
  sign: SignOmnichannelRequest,
): readonly EndpointCase[] => {
  const batch = (
    name: string,
    hint: string,
    items: () => readonly JsonObject[],
    options: Required<Pick<CaseOptions, "items" | "effects">> & CaseOptions,
  ): EndpointCase => caseOf(name, "accept", hint, async () => [await sign(items())], options);
  const list = (length: number) => Array.from({ length }, () => delivered());
  return [
    batch("batch of 1", perItem, () => list(1), { items: 1, effects: [1, 1] }),
    batch("batch of 3", perItem, () => list(3), { items: 3, effects: [3, 3] }),
    batch(
      "batch with an invalid item",
      "One invalid item must not affect the others: store it, and handle the rest.",
      () => [delivered(), delivered({ payload: { id: null } }), delivered()],
      { items: 3, effects: [2, 3] },
    ),
    batch("batch of 500", lengthLimit, () => list(many), { items: many, effects: [many, many] }),
    batch("empty batch", "Respond 2xx to an empty array: there is nothing to do.", () => [], {
      items: 1,
      effects: [0, 0],
      isAdvice: true,
    }),
  ];
};
