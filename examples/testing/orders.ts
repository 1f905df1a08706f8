import { type MessageState, type MessageStatus, type NormalizedEvent, normalize, trackMessage } from "message-webhooks";
import { createWebhookHandler } from "message-webhooks/receive";

interface Keys {
  readonly signingKey: string;
  readonly secret: string;
}

/** What an application under test might be: it knows how far each message has come that told a customer of an order. */
export interface Orders {
  /** The endpoint that both providers post to. */
  readonly receive: (request: Request) => Promise<Response>;
  readonly statusOf: (messageId: string) => MessageStatus | undefined;
  /** What could not be read, to be looked at. */
  readonly invalid: readonly string[];
}

export const createOrders = ({ signingKey, secret }: Keys): Orders => {
  const states = new Map<string, MessageState>();
  const invalid: string[] = [];

  const save = (message: NormalizedEvent): void => {
    if (message.kind !== "message" || message.direction === "inbound") return;
    states.set(message.messageId, trackMessage(states.get(message.messageId) ?? null, message));
  };

  const receive = createWebhookHandler({
    httpsms: { signingKey, audience: "https://shop.example/webhooks" },
    omnichannel: { secret },
    onEvent: ({ event }) => save(normalize(event)),
    // a status on a channel that is new counts like any other
    onUnknown: ({ event }) => save(normalize(event)),
    onInvalid: ({ error }) => invalid.push(error.message),
  });

  return { receive, statusOf: (messageId) => states.get(messageId)?.status, invalid };
};
