import { buildMessageHistory, type HttpSmsStep, signHttpSms } from "message-webhooks/testing";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createOrders } from "./orders.js";

const url = "https://shop.example/webhooks";
const signingKey = "the-signing-key-of-httpsms";

/** The part of an application that sends: it calls the provider, and gets the id of the message. */
const sendText = async (to: string, content: string): Promise<string> => {
  const response = await fetch("https://api.httpsms.com/v1/messages/send", {
    method: "POST",
    headers: { "content-type": "application/json", "x-api-key": "key" },
    body: JSON.stringify({ from: "+18005550199", to, content }),
  });
  const { data } = (await response.json()) as { readonly data: { readonly id: string } };
  return data.id;
};

const { receive, statusOf } = createOrders({ signingKey, secret: "secret" });

const provider = setupServer();

beforeAll(() => provider.listen({ onUnhandledRequest: "error" }));
afterEach(() => provider.resetHandlers());
afterAll(() => provider.close());

/** Lets the provider accept a message. Its webhooks are sent when the test calls the function that this returns. */
const acceptMessage = (messageId: string, steps: readonly HttpSmsStep[]) => {
  provider.use(
    http.post("https://api.httpsms.com/v1/messages/send", () => HttpResponse.json({ data: { id: messageId } })),
    // requests to the application's own address end in its handler, without a server
    http.post(url, ({ request }) => receive(request)),
  );
  return async (): Promise<readonly number[]> => {
    const statuses: number[] = [];
    for (const event of buildMessageHistory("httpsms", { messageId, steps })) {
      const signed = await signHttpSms(JSON.stringify(event), { signingKey, url });
      statuses.push((await fetch(url, { method: "POST", ...signed })).status);
    }
    return statuses;
  };
};

test("a text that is sent becomes delivered", async () => {
  const sendWebhooks = acceptMessage("message-1", ["retrying", "sent", "delivered"]);
  const messageId = await sendText("+18005550100", "Your order has been dispatched");
  expect(await sendWebhooks()).toEqual([204, 204, 204]);
  expect(statusOf(messageId)).toBe("delivered");
});

test("a text that the phone cannot send becomes failed", async () => {
  const sendWebhooks = acceptMessage("message-2", ["failed"]);
  const messageId = await sendText("+18005550100", "Your order has been dispatched");
  expect(await sendWebhooks()).toEqual([204]);
  expect(statusOf(messageId)).toBe("failed");
});
