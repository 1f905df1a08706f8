// What a package that wraps the receiving entry exports without writing its types.
import { createWebhookHandler, receiveHttpSms, receiveOmnichannel, verifyHttpSms } from "message-webhooks/receive";

type Request = Parameters<typeof receiveHttpSms>[0];

const signingKey = "k";

export const claims = (request: Request) => verifyHttpSms(request, { signingKey });

export const one = (request: Request) => receiveHttpSms(request, { signingKey });

export const batch = (request: Request) => receiveOmnichannel(request, { secret: "s" });

export const details = async (request: Request) =>
  (await batch(request)).flatMap((result) =>
    result.kind === "event" && result.name === "message.read" ? [result.event.payload.details] : [],
  );

export const handler = (secret: string) =>
  createWebhookHandler({
    omnichannel: { secret },
    onEvent: () => undefined,
    onUnknown: () => undefined,
    onInvalid: () => undefined,
  });
