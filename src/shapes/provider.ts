/** A provider that sends webhooks. */
export type Provider = "httpsms" | "omnichannel";
