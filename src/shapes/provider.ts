/** A platform that sends webhooks. */
export type Provider = "httpsms" | "omnichannel";
