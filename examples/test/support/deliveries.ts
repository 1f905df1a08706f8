import { createWebhookHandler, type EventStore, type WebhookHandler } from "../../../src/receive.js";
import { buildOmnichannelEvent, signOmnichannel } from "../../../src/testing.js";

const secret = "secret";

/** Delivers a batch, as the provider does. Returns the status of the response. */
export const postEvents = async (handler: WebhookHandler, eventIds: readonly string[]): Promise<number> => {
  const body = JSON.stringify(eventIds.map((eventId) => buildOmnichannelEvent("message.sent", "sms", { eventId })));
  const request = await signOmnichannel(body, { secret });
  return (await handler(new Request("https://example.com", { method: "POST", ...request }))).status;
};

/** A receiver that acts once per event, what it acted on, and how to make an action fail once. */
export const createReceiver = (store: EventStore, leaseSeconds = 60) => {
  const acted: string[] = [];
  const failing = new Set<string>();
  const handler = createWebhookHandler({
    omnichannel: { secret },
    once: { store, leaseSeconds },
    onEvent: async ({ event: { eventId } }) => {
      // an action takes time, in which others come
      await new Promise((resolve) => setImmediate(resolve));
      if (failing.delete(eventId)) throw new Error("the mail server is down");
      acted.push(eventId);
    },
    onUnknown: () => {},
    onInvalid: () => {},
  });
  return { acted, failing, send: (...eventIds: readonly string[]) => postEvents(handler, eventIds) };
};
