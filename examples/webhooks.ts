import { type NormalizedEvent, normalize } from "message-webhooks";
import type { PerRequestOption, WebhookCallbacks } from "message-webhooks/receive";

/** What every recipe takes: the keys of both providers, and what to do with the events. */
export type Options = WebhookCallbacks & {
  readonly signingKey: PerRequestOption<string | readonly string[]>;
  readonly secret: PerRequestOption<string | readonly string[]>;
};

/** Put your own code here, such as one INSERT with a time limit. If it throws, the provider retries. */
const save = async (event: NormalizedEvent): Promise<void> => {
  if (event.kind === "other") console.warn(`skipped an event without a meaning here: ${event.provider} ${event.name}`);
  // not the `eventKey`, which may contain phone numbers
  else console.log(event.provider, event.name, event.status, event.eventId);
};

// the reports of one request share their body, which is stored once
const stored = new WeakSet<Request>();

/**
 * The callbacks of the recipes when they are run directly. It has its own type, so that `{ ...options, onEvent }` fits
 * `Options` too.
 */
export const options = {
  // functions, so that nothing is read when the module is imported
  signingKey: () => process.env["HTTPSMS_SIGNING_KEY"],
  secret: () => process.env["OMNICHANNEL_SECRET"],
  onEvent: ({ event }) => save(normalize(event)),
  // a status on a new channel is saved like any other
  onUnknown: ({ event }) => save(normalize(event)),
  onInvalid: ({ error }, { provider, request, body, index }) => {
    console.error(`${provider}, item ${index}: ${error.message}`);
    if (stored.has(request)) return;
    stored.add(request);
    // store the body here: the log is no place for it
    console.error(`${provider}: a body of ${body.length} characters has invalid items`);
  },
  onRefused: ({ code, message }, { provider }) => console.warn(`${provider}: ${code}, ${message}`),
  // not the error itself: that of a database has the values of the row
  onError: (error) => console.error(String(error)),
} satisfies Options;
