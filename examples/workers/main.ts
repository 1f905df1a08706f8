import { createWebhookHandler, type WebhookCallbacks } from "message-webhooks/receive";
import { options } from "../webhooks.js";

/** The secrets of the Worker: `npx wrangler secret put HTTPSMS_SIGNING_KEY`. */
export interface Env {
  readonly HTTPSMS_SIGNING_KEY?: string;
  readonly OMNICHANNEL_SECRET?: string;
}

/** Both providers on one route. The secrets come with the request, so the handler is created per request. */
export const createFetch =
  (callbacks: WebhookCallbacks) =>
  (request: Request, env: Env): Promise<Response> => {
    const handle = createWebhookHandler({
      ...callbacks,
      // functions, so that `onError` hears of a missing secret
      httpsms: { signingKey: () => env.HTTPSMS_SIGNING_KEY },
      omnichannel: { secret: () => env.OMNICHANNEL_SECRET },
    });
    return handle(request);
  };

export default { fetch: createFetch(options) };
