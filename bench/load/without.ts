// Takes the place of message-webhooks/receive in a recipe, for a route that only reads the raw body and responds 204.
import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

export const createWebhookHandler = () => async (request: Request) => {
  await request.arrayBuffer();
  return new Response(null, { status: 204 });
};

export const toNodeListener = () => async (request: IncomingMessage, response: ServerResponse) => {
  // a framework that parses JSON has read the body already
  if (!("rawBody" in request)) await buffer(request);
  response.statusCode = 204;
  response.end();
};
