// What an application does with the types of the test kit and of the receiving entry: compiled in each module kind,
// never run.
import type { HttpSmsEvent, MessageDeliveredSmsEvent, OmnichannelEvent } from "message-webhooks";
import { createWebhookHandler, receiveHttpSms, type SignedRequest } from "message-webhooks/receive";
import {
  assertDocumented,
  buildHttpSmsEvent,
  buildMessageHistory,
  buildOmnichannelEvent,
  fixtures,
  omnichannelFixtures,
  signHttpSms,
  signOmnichannel,
  UndocumentedError,
  undocumentedPaths,
} from "message-webhooks/testing";

export const examples: readonly (HttpSmsEvent | OmnichannelEvent)[] = [...fixtures.httpsms, ...fixtures.omnichannel];

export const receipts: readonly MessageDeliveredSmsEvent[] = omnichannelFixtures("message.delivered", "sms");

export const sent = buildHttpSmsEvent("message.phone.sent", { data: { id: "1", sim: undefined } }).data.id;

export const receipt: MessageDeliveredSmsEvent = buildOmnichannelEvent("message.delivered", "sms", {
  payload: { details: { channelStatus: { statusid: "9" } } },
});

// @ts-expect-error: a typo in an override does not compile
buildHttpSmsEvent("message.phone.sent", { data: { contnet: "" } });

// @ts-expect-error: a failure has its statusid in the channel that was tried
buildOmnichannelEvent("message.failed", { payload: { statusid: "4" } });

export const history: readonly OmnichannelEvent[] = buildMessageHistory("omnichannel", { steps: ["sent", "read"] });

export const post = async (body: string): Promise<number> => {
  const handler = createWebhookHandler({
    omnichannel: { secret: "s" },
    onEvent: ({ event }) => assertDocumented(event),
    onUnknown: ({ event }) => undocumentedPaths(event),
    onInvalid: ({ error }) => undocumentedPaths(error),
  });
  const signed = await signOmnichannel(body, { secret: "s" });
  return (await handler(new Request("https://example.com", { method: "POST", ...signed }))).status;
};

export const receive = async (body: string): Promise<string> => {
  const request: SignedRequest = await signHttpSms(body, { signingKey: "k", now: new Date() });
  return (await receiveHttpSms(request, { signingKey: "k" })).kind;
};

export const findings = (error: unknown): readonly string[] =>
  error instanceof UndocumentedError ? error.findings.map(({ pointer }) => pointer) : [];
