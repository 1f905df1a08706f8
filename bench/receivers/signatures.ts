import { sign as signForGitHub, verify as verifyForGitHub } from "@octokit/webhooks-methods";
import { Webhook } from "standardwebhooks";
import { Stripe } from "stripe";
import { safeParseOmnichannelBody } from "../../src/index.js";
import { key, type RawRequest, type Receiver, toRawRequest } from "./receiver.js";

/** Libraries for an HMAC of the body. None knows the scheme of Omnichannel, so each signs in its own. */
const createSignatureReceiver = (
  name: string,
  how: string,
  sign: (body: string, secret: string) => Promise<Readonly<Record<string, string>>>,
  read: (request: RawRequest) => unknown,
): Receiver => ({
  name,
  how: `${how}, then \`safeParseOmnichannelBody\``,
  provider: "omnichannel",
  sign: async (body, secret) => toRawRequest(await sign(body, secret), body),
  receive: async (request) => safeParseOmnichannelBody(await read(request)),
});

export const octokit = createSignatureReceiver(
  "@octokit/webhooks-methods",
  "`verify`",
  async (body, secret) => ({ "x-hub-signature-256": await signForGitHub(secret, body) }),
  async ({ headers, body }) => {
    const text = body.toString();
    if (await verifyForGitHub(key, text, headers["x-hub-signature-256"] ?? "")) return text;
    throw new Error("the signature is wrong");
  },
);

const stripe = new Stripe("unused");

export const stripeWebhooks = createSignatureReceiver(
  "stripe",
  "`webhooks.constructEvent`",
  async (payload, secret) => ({ "stripe-signature": stripe.webhooks.generateTestHeaderString({ payload, secret }) }),
  ({ headers, body }) => stripe.webhooks.constructEvent(body, headers["stripe-signature"] ?? "", key),
);

const createWebhook = (secret: string): Webhook => new Webhook(secret, { format: "raw" });
const webhook = createWebhook(key);

export const standardWebhooks = createSignatureReceiver(
  "standardwebhooks",
  "`Webhook.verify`",
  async (body, secret) => {
    const time = new Date();
    const signature = createWebhook(secret).sign("1", time, body);
    return {
      "webhook-id": "1",
      "webhook-timestamp": `${Math.floor(time.getTime() / 1000)}`,
      "webhook-signature": signature,
    };
  },
  ({ headers, body }) => webhook.verify(body, headers),
);
