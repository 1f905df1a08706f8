import { safeParseBody } from "../../../src/index.js";
import { toNodeListener } from "../../../src/receive.js";
import { createEndpoint, listen, secret, signingKey } from "./endpoint.js";

/** The options that give a command the keys of the endpoint. */
export const keyOptions = ["--httpsms-key", signingKey, "--omnichannel-secret", secret];

/** The audience of a token of httpSMS, from its header. */
export const audienceOf = (authorization = ""): unknown =>
  JSON.parse(Buffer.from(authorization.split(".")[1] ?? "", "base64url").toString()).aud;

/** Starts an endpoint of this package that keeps the bodies that it gets. */
export const startEndpoint = async () => {
  const bodies: string[] = [];
  const { handle } = createEndpoint();
  const record = async (request: Request): Promise<Response> => {
    bodies.push(await request.clone().text());
    return handle(request);
  };
  return { url: await listen(toNodeListener(record)), bodies, events: () => bodies.map((body) => safeParseBody(body)) };
};
