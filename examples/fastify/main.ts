import { fileURLToPath } from "node:url";
import { type FastifyPluginAsync, type FastifyRequest, fastify } from "fastify";
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

// enough for a batch of 500; Fastify's own limit of 1 MiB may not be
const bodyLimit = 5 * 1024 * 1024;

// without a content type, an empty body is not parsed
const signedRequest = ({ headers, body }: FastifyRequest): SignedRequest => ({ headers, body: (body ?? "") as Buffer });

/** Never the status of the error itself: a 400 from your own code would lose events. */
const statusOf = (error: unknown): number => {
  if (isSignatureError(error)) return 401;
  return (error as { readonly code?: unknown }).code === "FST_ERR_CTP_BODY_TOO_LARGE" ? 413 : 500;
};

/** A plugin, so that its parser is for its own routes and leaves the JSON of your others alone. */
export const webhooks: FastifyPluginAsync<Options> = async (server, options) => {
  const { signingKey, secret, onHttpSms, onOmnichannel } = options;

  // the signature is of the bytes that came, and Fastify's own parsers keep only what they made of them
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "buffer", bodyLimit }, async (_: FastifyRequest, body: Buffer) => body);

  server.setErrorHandler((error, request, reply) => {
    request.log.warn(error);
    return reply.code(statusOf(error)).send();
  });

  server.post("/httpsms", async (request, reply) => {
    const signed = signedRequest(request);
    await onHttpSms(await receiveHttpSms(signed, { signingKey }), signed);
    return reply.code(204).send();
  });

  server.post("/omnichannel", async (request, reply) => {
    const signed = signedRequest(request);
    await onOmnichannel(await receiveOmnichannel(signed, { secret }), signed);
    return reply.code(204).send();
  });
};

const variable = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set`);
  return value;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = fastify({ logger: { level: "warn" } });
  server.register(webhooks, {
    prefix: "/webhooks",
    signingKey: variable("HTTPSMS_SIGNING_KEY"),
    secret: variable("OMNICHANNEL_SECRET"),
    onHttpSms: async (result) => console.log("httpSMS", result),
    onOmnichannel: async (results) => console.log("Omnichannel", results),
  });
  console.log(await server.listen({ port: Number(process.env["PORT"] ?? 3000) }));
}
