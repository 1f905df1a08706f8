import { createWebhookHandler, toLambdaHandler } from "message-webhooks/receive";
import { type Options, options } from "../webhooks.js";

/** Both providers at one address: API Gateway, a function URL or a load balancer. */
export const createHandler = ({ signingKey, secret, ...callbacks }: Options) =>
  toLambdaHandler(createWebhookHandler({ httpsms: { signingKey }, omnichannel: { secret }, ...callbacks }));

/** Set `main.handler` as the handler of the function. */
export const handler = createHandler(options);
