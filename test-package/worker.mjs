// What an application does in a Worker: bundled, and run where there is no Node.
import { normalize, safeParseEvent } from "message-webhooks";
import { createWebhookHandler } from "message-webhooks/receive";
import { HttpSmsEventSchema, OmnichannelEventSchema } from "message-webhooks/zod";

const seen = [];

const handle = createWebhookHandler({
  httpsms: { signingKey: "k" },
  omnichannel: { secret: "s" },
  onEvent: ({ event }) => seen.push(normalize(event).eventKey),
  onInvalid: ({ error }) => seen.push(error.message),
});

const makesCode = () => {
  try {
    return new Function("return true")();
  } catch {
    return false;
  }
};

const answers = {
  "/runtime": () => ({ makesCode: makesCode(), process: typeof process, buffer: typeof Buffer }),
  "/parse": (texts) =>
    texts.map((text) => {
      const result = safeParseEvent(text);
      return result.kind === "event" ? normalize(result.event) : result.kind;
    }),
  "/zod": (texts) =>
    texts.map((text) =>
      [HttpSmsEventSchema, OmnichannelEventSchema].some((schema) => schema.safeParse(JSON.parse(text)).success),
    ),
  "/seen": () => seen,
};

export default {
  fetch: async (request) => {
    const { pathname } = new URL(request.url);
    return pathname === "/webhooks" ? handle(request) : Response.json(answers[pathname](await request.json()));
  },
};
