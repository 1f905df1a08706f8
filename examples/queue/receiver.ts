import express, { type ErrorRequestHandler, type Express, type Request } from "express";
import type { Provider } from "message-webhooks";
import { isSignatureError, receiveHttpSms, verifyOmnichannel } from "message-webhooks/receive";
import { describeError } from "./describe-error.js";
import { jobIdOf, type Queues } from "./queues.js";

export interface ReceiverOptions {
  /** Asked per request, so that nothing is read at the start. Without a key, the response is 500. */
  readonly signingKey: () => string | undefined;
  /** The same for Omnichannel. */
  readonly secret: () => string | undefined;
  readonly requests: Queues["requests"];
}

const statusOf = (error: unknown): number => {
  if (isSignatureError(error)) return 401;
  return (error as { readonly type?: unknown }).type === "entity.too.large" ? 413 : 500;
};

const respondToError: ErrorRequestHandler = (error, _request, response, _next) => {
  console.error(describeError(error));
  response.sendStatus(statusOf(error));
};

// express.raw leaves an empty body undefined
const bodyOf = ({ body = Buffer.alloc(0) }: Request): Buffer => body;

/** Verifies and enqueues: the response does not wait for any work, and 204 means that Redis has the request. */
export const createReceiver = ({ signingKey, secret, requests }: ReceiverOptions): Express => {
  const enqueue = async (provider: Provider, body: Buffer): Promise<void> => {
    await requests.add(provider, { provider, body: body.toString("base64") }, { jobId: jobIdOf(provider, body) });
  };

  const app = express();
  // the signature is of the bytes that came, so this must run before any express.json()
  app.use("/webhooks", express.raw({ type: () => true, limit: "5mb" }));

  app.post("/webhooks/httpsms", async (request, response) => {
    const body = bodyOf(request);
    // parses too, since only the event says whether it belongs to the token's user
    await receiveHttpSms({ headers: request.headers, body }, { signingKey: signingKey() ?? "" });
    await enqueue("httpsms", body);
    response.sendStatus(204);
  });

  app.post("/webhooks/omnichannel", async (request, response) => {
    const body = bodyOf(request);
    await verifyOmnichannel({ headers: request.headers, body }, { secret: secret() ?? "" });
    await enqueue("omnichannel", body);
    response.sendStatus(204);
  });

  app.use("/webhooks", respondToError);
  return app;
};
