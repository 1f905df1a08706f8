/** What the OpenAPI document says about a request, in addition to its body. Only confirmed facts are stated as facts. */

export const securitySchemes = {
  httpSmsToken: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: [
      "A JWT, signed with HS256 under the signing key of the webhook. `iss` is `api.httpsms.com`, `sub` is the id of the user, and `aud` is the address of the webhook: an array with one item, or a string from servers before October 2025. The token is valid for 10 minutes after it is issued (`exp`), and for 10 minutes before (`nbf`).",
      "The token does not cover the body. Check that `sub` equals `data.user_id` of the event.",
      "httpSMS sends no token if the webhook has no signing key.",
    ].join("\n\n"),
  },
  omnichannelSignature: {
    type: "apiKey",
    in: "header",
    name: "X-Comapi-Signature",
    description: [
      "The HMAC-SHA1 of the raw body under the secret of the webhook, in lower-case hexadecimal without a prefix. Compute it from the bytes of the body: a body that was parsed and re-serialized has a different signature. Compare in constant time.",
      "The signature contains no time, so it does not show that a request was sent before.",
    ].join("\n\n"),
  },
} as const;

const bodyOf = ($ref: string, description: string) => ({
  description,
  required: true,
  content: { "application/json": { schema: { $ref } } },
});

const httpSmsRetry =
  "httpSMS sends the event once more after a fraction of a second. If that fails too, it drops the event and sends an e-mail to the user.";

export const httpSmsWebhook = ($ref: string) => ({
  operationId: "receiveHttpSms",
  summary: "An event of httpSMS",
  description:
    "httpSMS waits 5 seconds for a response. A timeout counts as a failure. The order of events is not guaranteed, and the same event can arrive more than once.",
  externalDocs: { url: "https://docs.httpsms.com/webhooks/events" },
  security: [{ httpSmsToken: [] }],
  parameters: [
    {
      name: "X-Event-Type",
      in: "header",
      description: "The `type` of the event.",
      schema: { type: "string" },
    },
  ],
  requestBody: bodyOf($ref, "One event. httpSMS has no batches."),
  responses: {
    "2XX": { description: "The event is accepted. httpSMS does not retry it." },
    "4XX": {
      description: `A failure like any other, also 400 and 401: ${httpSmsRetry}`,
    },
    "5XX": {
      description: `A failure: ${httpSmsRetry}`,
    },
  },
});

export const omnichannelWebhook = ($ref: string) => ({
  operationId: "receiveOmnichannel",
  summary: "One event or a batch of the Omnichannel API",
  description:
    "Omnichannel waits 10 seconds for a response: verify, store, respond, and do the work later. No order of events is documented, and a retry can repeat events: deduplicate by `eventId`, and order by `revision` where it is present.",
  externalDocs: { url: "https://developer.dotdigital.com/reference/message-events" },
  security: [{ omnichannelSignature: [] }],
  requestBody: bodyOf(
    $ref,
    "One event, or an array of up to 500 events if batches are on. No signature per event is documented: verify the whole body.",
  ),
  responses: {
    "2XX": { description: "The request is accepted: all its events. Omnichannel does not send it again." },
    "400": {
      description:
        "The request cannot be processed. Omnichannel never sends it again, so one invalid event costs the whole batch. Do not use it: store what is invalid, and respond with 204.",
    },
    "401": {
      description:
        "The signature is missing or wrong. The documentation does not say whether Omnichannel sends the request again.",
    },
    default: {
      description:
        "A failure: Omnichannel retries with growing delays for about 24 hours, then gives up. A retry may repeat all events of a batch, also those that were handled.",
    },
  },
});
