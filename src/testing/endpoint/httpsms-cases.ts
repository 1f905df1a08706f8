import type { HttpSmsEventType } from "../../parsing/event-types.js";
import { createCaseOf, type EndpointCase, mayHandle } from "./case.js";
import type { BuildHttpSms, SignHttpSmsRequest } from "./httpsms-requests.js";

const caseOf = createCaseOf("httpsms");

const unknownHint = "Respond 2xx to events that you do not know: httpSMS adds types and fields over time.";

const deduplicate =
  "Deduplicate by the fact, as `eventKey` of a normalized event does: a retry has the same id, a phone that reports again causes new ids.";

/** The types next to `message.phone.received`, and what endpoints get wrong about each. */
const otherTypes: readonly (readonly [type: HttpSmsEventType, hint: string])[] = [
  ["message.phone.sent", "The id of the message is in `data.id` here, and there is no `data.message_id`."],
  ["message.send.failed", "The id of the message is in `data.id`, and the reason is in `data.error_message`."],
  ["message.send.expired", "The id of the message is in `data.message_id` here, and there is no `data.id`."],
  ["message.call.missed", "A missed call has no `data.content`."],
  ["phone.heartbeat.offline", "A heartbeat is about a phone: it has no message id, no `contact` and no `content`."],
  ["phone.heartbeat.online", "A heartbeat is about a phone: it has no message id, no `contact` and no `content`."],
];

/** The requests of httpSMS that an endpoint should accept, or survive. */
export const httpSmsCases = (build: BuildHttpSms, sign: SignHttpSmsRequest): readonly EndpointCase[] => {
  const received = (overrides = {}) => build("message.phone.received", overrides);
  const accept = (name: string, hint: string, event: () => unknown, options = {}): EndpointCase =>
    caseOf(name, "accept", hint, async () => [await sign(event())], options);
  return [
    accept(
      "good",
      "Check the address, the key, and `url`, the audience of the token. An endpoint that expects one user (`sub`) refuses the user of this check.",
      received,
    ),
    caseOf("redelivery", "accept", deduplicate, async () => {
      const event = received();
      // a fresh token per attempt, as the server makes it
      return [await sign(event), await sign(event)];
    }),
    caseOf("repeated report of a phone", "accept", deduplicate, async () => {
      const event = received();
      const { id, data } = received() as { readonly id: string; readonly data: { readonly message_id: string } };
      const again = { ...event, id, data: { ...(event["data"] as object), message_id: data.message_id } };
      return [await sign(event), await sign(again)];
    }),
    caseOf(
      "delivered before sent",
      "accept",
      "Accept events in any order: httpSMS guarantees none.",
      async () => {
        const delivered = build("message.phone.delivered");
        const { id } = delivered["data"] as { readonly id: string };
        return [await sign(delivered), await sign(build("message.phone.sent", { data: { id } }))];
      },
      { effects: [1, 2] },
    ),
    ...otherTypes.map(([type, hint]) => accept(type, hint, () => build(type))),
    accept("unknown type", unknownHint, () => received({ type: "carrier.pigeon.arrived" }), mayHandle),
    accept(
      "type named constructor",
      "Look a type up with `Object.hasOwn` or in a `Map`: a plain object inherits `constructor`.",
      () => received({ type: "constructor" }),
      mayHandle,
    ),
    accept("undocumented keys", unknownHint, () => received({ subject: "new", data: { carrier: { name: "new" } } })),
    accept(
      "odd leaf",
      "Reject an event only if a part that you need does not fit. This one has `null` and a number in optional fields.",
      () => received({ data: { attachments: null, sim: 7 } }),
    ),
    accept("empty text", "The text of a message with attachments may be empty.", () =>
      received({ data: { content: "", attachments: ["https://example.com/v1/attachments/check/1/0/photo.jpg"] } }),
    ),
    accept("non-ASCII text", "Read the body as UTF-8.", () =>
      received({ data: { content: `Ünïcödé 👋 ${Date.now()}` } }),
    ),
    accept("time with an offset", "Timestamps may have an offset and up to nine fractional digits (RFC 3339).", () =>
      received({ data: { timestamp: `${new Date().toISOString().slice(0, -1)}123456+03:00` } }),
    ),
    accept(
      "contact without a number",
      "The sender may be a name or a short code, so do not require a phone number.",
      () => received({ data: { contact: "AMAZON" } }),
    ),
    caseOf(
      "invalid event",
      "tolerate",
      "This event lacks `data.contact`. Store what you cannot read, then respond 2xx: a retry brings the same body.",
      async () => [await sign(received({ data: { contact: undefined } }))],
    ),
    caseOf("not JSON", "survive", "Catch the error of the JSON parser.", async () => [await sign("{")]),
    caseOf(
      "GET",
      "refuse",
      "Respond 405 to other methods than POST: after a redirect that turns a POST into a GET, a 2xx hides that the event is lost.",
      async () => [{ method: "GET", headers: {} }],
      { isAdvice: true },
    ),
  ];
};
