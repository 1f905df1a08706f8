import { http } from "@google-cloud/functions-framework";
import { createWebhookHandler, toNodeListener } from "message-webhooks/receive";
import { type Options, options } from "../webhooks.js";

/** The listener reads `request.rawBody`, which the framework keeps. */
export const createFunctions = ({ signingKey, secret, ...callbacks }: Options) => ({
  onHttpSms: toNodeListener(createWebhookHandler({ httpsms: { signingKey }, ...callbacks })),
  onOmnichannel: toNodeListener(createWebhookHandler({ omnichannel: { secret }, ...callbacks })),
});

// in Firebase: `export const httpSms = onRequest({ secrets: ["HTTPSMS_SIGNING_KEY"] }, onHttpSms);`
const { onHttpSms, onOmnichannel } = createFunctions(options);
http("httpsms", onHttpSms);
http("omnichannel", onOmnichannel);
