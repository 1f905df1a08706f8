// What an application does in a Worker: bundled, and run where there is no Node.
import { normalize, safeParseEvent } from "message-webhooks";
import { createWebhookHandler } from "message-webhooks/receive";
import {
  assertDocumented,
  buildHttpSmsEvent,
  buildMessageHistory,
  buildOmnichannelEvent,
  driftFindings,
  fixtures,
  signHttpSms,
  signOmnichannel,
} from "message-webhooks/testing";
import { HttpSmsEventSchema, OmnichannelEventSchema } from "message-webhooks/zod";

const seen = [];

const handle = createWebhookHandler({
  httpsms: { signingKey: "k" },
  omnichannel: { secret: "s" },
  onEvent: ({ event }) => seen.push(normalize(event).eventKey),
  onUnknown: ({ name }) => seen.push(name),
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
  "/testing": async () => {
    const event = buildHttpSmsEvent("message.phone.sent");
    assertDocumented(event);
    const batch = [buildOmnichannelEvent("message.delivered", "sms"), ...buildMessageHistory("omnichannel")];
    const seenBefore = seen.length;
    const post = async (signed) =>
      (await handle(new Request("https://example.com", { method: "POST", ...signed }))).status;
    return {
      fixtures,
      built: [event, ...batch],
      drift: driftFindings({ ...event, added: 1 }),
      statuses: [
        await post(await signHttpSms(JSON.stringify(event), { signingKey: "k" })),
        await post(await signOmnichannel(JSON.stringify(batch), { secret: "s" })),
        await post(await signOmnichannel(JSON.stringify(batch), { secret: "another" })),
      ],
      handled: seen.splice(seenBefore).length,
    };
  },
};

export default {
  fetch: async (request) => {
    const { pathname } = new URL(request.url);
    return pathname === "/webhooks" ? handle(request) : Response.json(await answers[pathname](await request.json()));
  },
};
