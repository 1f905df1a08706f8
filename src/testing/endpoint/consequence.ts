import type { Provider } from "../../shapes/provider.js";
import type { AnswerStatus } from "./case.js";

/** How long the providers wait for a response, in milliseconds. */
export const timeLimits: Readonly<Record<Provider, number>> = { httpsms: 5_000, omnichannel: 10_000 };

/** From the server's source code of July 2026. */
const httpSmsRetry =
  "sends the event once more after a fraction of a second, then drops it and notifies the account by e-mail";

const describeHttpSms = (status: AnswerStatus): string => {
  if (status === "timeout") return `httpSMS waits 5 seconds, ${httpSmsRetry}.`;
  if (status === "error") return `Without a response, httpSMS ${httpSmsRetry}.`;
  if (status >= 400) return `httpSMS ${httpSmsRetry}.`;
  if (status < 300) return "httpSMS counts the event as delivered.";
  const success = "httpSMS counts every final status below 400 as success";
  if (status === 307 || status === 308) {
    return `${success}. Its HTTP client, that of Go, repeats the POST at the new address by default.`;
  }
  return `${success}. Its HTTP client, that of Go, follows 301, 302 and 303 with a GET without a body by default: if that succeeds, the event is lost.`;
};

const omnichannelRetry = "retries with growing pauses for up to 24 hours, then gives up";

const lostForGood = (items: number): string =>
  items > 1 ? `all ${items} items of the batch are lost` : "the event is lost";

const describeOmnichannel = (status: AnswerStatus, items: number): string => {
  if (status === "timeout") {
    return `Omnichannel waits 10 seconds for a response, then ${omnichannelRetry}.`;
  }
  if (status === "error") return `Without a response, Omnichannel ${omnichannelRetry}.`;
  if (status >= 200 && status < 300) {
    return items > 1 ? "Omnichannel counts the batch as accepted." : "Omnichannel counts it as accepted.";
  }
  if (status >= 300 && status < 400) {
    return `Omnichannel counts this as failed, and ${omnichannelRetry}. Whether it follows redirects is not documented.`;
  }
  if (status === 400) return `Omnichannel never retries after a 400: ${lostForGood(items)}.`;
  if (status === 401) {
    return "Omnichannel takes a 401 for a failed signature check. Whether it retries then is not documented.";
  }
  return `Omnichannel ${omnichannelRetry}.`;
};

/** Returns what an answer makes the provider do, as far as its documentation or source code says. */
export const describeConsequence = (provider: Provider, status: AnswerStatus, items = 1): string =>
  provider === "httpsms" ? describeHttpSms(status) : describeOmnichannel(status, items);
