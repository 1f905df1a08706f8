import { describe, expectTypeOf, test } from "vitest";
import type {
  HttpSmsEventResult,
  InvalidResult,
  OmnichannelEventResult,
  UnknownHttpSmsResult,
  UnknownOmnichannelResult,
} from "../../src/index.js";
import { createWebhookHandler, type HttpSmsHandlerKeys, type WebhookHandler } from "../../src/receive.js";

const httpsms = { signingKey: "key" };
const omnichannel = { secret: "secret" };

describe("the results that the callbacks get", () => {
  test("are those of httpSMS if only httpSMS is set", () => {
    const handler = createWebhookHandler({
      httpsms,
      onEvent: (result) => expectTypeOf(result).toEqualTypeOf<HttpSmsEventResult>(),
      onUnknown: (result) => expectTypeOf(result).toEqualTypeOf<UnknownHttpSmsResult>(),
      onInvalid: (result, { body, index }) => {
        expectTypeOf(result).toEqualTypeOf<InvalidResult>();
        expectTypeOf(body).toBeString();
        expectTypeOf(index).toBeNumber();
      },
    });
    expectTypeOf(handler).toEqualTypeOf<WebhookHandler>();
  });

  test("are those of Omnichannel if only Omnichannel is set, also with a function of the request for a key", () => {
    createWebhookHandler({
      omnichannel: { secret: (request) => new URL(request.url).hash },
      onEvents: (results) => expectTypeOf(results).toEqualTypeOf<readonly OmnichannelEventResult[]>(),
      onUnknown: (result) => expectTypeOf(result).toEqualTypeOf<UnknownOmnichannelResult>(),
      onInvalid: () => {},
    });
  });

  test("narrow by provider if both are set", () => {
    createWebhookHandler({
      httpsms: { signingKey: () => process.env["HTTPSMS_SIGNING_KEY"] },
      omnichannel: { secret: async () => process.env["OMNICHANNEL_SECRET"] },
      onEvent: (result) => {
        if (result.provider === "httpsms") expectTypeOf(result).toEqualTypeOf<HttpSmsEventResult>();
        else expectTypeOf(result).toEqualTypeOf<OmnichannelEventResult>();
        if (result.name === "message.phone.sent") expectTypeOf(result.event.data.content).toBeString();
      },
      onUnknown: (result) => expectTypeOf(result).toEqualTypeOf<UnknownHttpSmsResult | UnknownOmnichannelResult>(),
      onInvalid: () => {},
    });
  });

  test("are those of both if only the running program knows which are set", () => {
    const maybe = httpsms as HttpSmsHandlerKeys | undefined;
    createWebhookHandler({
      httpsms: maybe,
      omnichannel,
      onEvent: (result) => expectTypeOf(result).toEqualTypeOf<HttpSmsEventResult | OmnichannelEventResult>(),
      onUnknown: () => {},
      onInvalid: () => {},
    });
  });
});

test("a missing callback, or both of onEvent and onEvents, is a compile error", () => {
  const good = { omnichannel, onEvent: () => {}, onUnknown: () => {}, onInvalid: () => {} };
  createWebhookHandler(good);
  const { onUnknown: _, ...withoutUnknown } = good;
  const { onEvent: __, ...withoutEvent } = good;
  const attempts = () => [
    // @ts-expect-error unknown events are never dropped silently
    createWebhookHandler(withoutUnknown),
    // @ts-expect-error events must go somewhere
    createWebhookHandler(withoutEvent),
    // @ts-expect-error only one of them is called
    createWebhookHandler({ ...good, onEvents: () => {} }),
    // @ts-expect-error a typo
    createWebhookHandler({ ...good, onErrors: () => {} }),
  ];
  expectTypeOf(attempts).toBeFunction();
});
