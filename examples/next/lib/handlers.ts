import { createWebhookHandler } from "message-webhooks/receive";
import { options } from "./webhooks";

const { signingKey, secret, ...callbacks } = options;

// the keys are functions, so `next build` needs no secrets
export const onHttpSms = createWebhookHandler({ httpsms: { signingKey }, ...callbacks });
export const onOmnichannel = createWebhookHandler({ omnichannel: { secret }, ...callbacks });
