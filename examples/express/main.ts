import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import express, { type ErrorRequestHandler, type Express, type Request } from "express";
import type { HttpSmsResult, OmnichannelResult } from "message-webhooks";
import { isSignatureError, receiveHttpSms, receiveOmnichannel, type SignedRequest } from "message-webhooks/receive";

export interface Options {
  readonly signingKey: string;
  readonly secret: string;
  /** Stores what came. What it rejects with makes the provider send the request again. */
  readonly onHttpSms: (result: HttpSmsResult, request: SignedRequest) => Promise<void>;
  /** The same for one event or a batch: store it in one transaction. */
  readonly onOmnichannel: (results: readonly OmnichannelResult[], request: SignedRequest) => Promise<void>;
}

// express.raw leaves an empty body undefined
const signedRequest = ({ headers, body = "" }: Request): SignedRequest => ({ headers, body });

/** Never the status of the error itself: a 400 from your own code would lose events. */
const statusOf = (error: unknown): number => {
  if (isSignatureError(error)) return 401;
  return (error as { readonly type?: unknown }).type === "entity.too.large" ? 413 : 500;
};

const answerError: ErrorRequestHandler = (error, _request, response, _next) => {
  console.error(error);
  response.sendStatus(statusOf(error));
};

export const createApp = ({ signingKey, secret, onHttpSms, onOmnichannel }: Options): Express => {
  const app = express();

  // the signature is of the bytes that came, so this must run before any express.json()
  app.use("/webhooks", express.raw({ type: () => true, limit: "5mb" }));

  app.post("/webhooks/httpsms", async (request, response) => {
    const signed = signedRequest(request);
    await onHttpSms(await receiveHttpSms(signed, { signingKey }), signed);
    response.sendStatus(204);
  });

  app.post("/webhooks/omnichannel", async (request, response) => {
    const signed = signedRequest(request);
    await onOmnichannel(await receiveOmnichannel(signed, { secret }), signed);
    response.sendStatus(204);
  });

  // Express 5 brings here what an async handler rejects with
  app.use("/webhooks", answerError);
  return app;
};

const variable = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set`);
  return value;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const app = createApp({
    signingKey: variable("HTTPSMS_SIGNING_KEY"),
    secret: variable("OMNICHANNEL_SECRET"),
    onHttpSms: async (result) => console.log("httpSMS", result),
    onOmnichannel: async (results) => console.log("Omnichannel", results),
  });
  const server = app.listen(Number(process.env["PORT"] ?? 3000));
  await once(server, "listening");
  console.log(`http://localhost:${(server.address() as AddressInfo).port}`);
}
