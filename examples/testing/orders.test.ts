import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { httpSmsEventArbitrary, omnichannelEventArbitrary } from "message-webhooks/arbitraries";
import {
  assertDocumented,
  buildHttpSmsEvent,
  buildMessageHistory,
  buildOmnichannelEvent,
  omnichannelFixtures,
  type SignedTextRequest,
  signHttpSms,
  signOmnichannel,
} from "message-webhooks/testing";
import { describe, expect, test } from "vitest";
import { createOrders, type Orders } from "./orders.js";

const url = "https://shop.example/webhooks";
const signingKey = "the-signing-key-of-httpsms";
const secret = "the-secret-of-the-omnichannel-webhook";

const fromHttpSms = (event: unknown, options: object = {}) =>
  signHttpSms(JSON.stringify(event), { signingKey, url, ...options });

const fromOmnichannel = (events: unknown) => signOmnichannel(JSON.stringify(events), { secret });

/** Posts requests one after another, and gives the statuses of the answers. */
const post = async (
  { receive }: Orders,
  ...requests: readonly Promise<SignedTextRequest>[]
): Promise<readonly number[]> => {
  const statuses: number[] = [];
  for (const request of requests) {
    const response = await receive(new Request(url, { method: "POST", ...(await request) }));
    statuses.push(response.status);
  }
  return statuses;
};

describe("an event", () => {
  test("moves its message on", async () => {
    const orders = createOrders({ signingKey, secret });
    const sent = buildHttpSmsEvent("message.phone.sent", { data: { id: "message-1" } });
    const read = buildOmnichannelEvent("message.read", "rcs", { payload: { id: "message-2" } });
    expect(await post(orders, fromHttpSms(sent), fromOmnichannel(read))).toEqual([204, 204]);
    expect(orders.statusOf("message-1")).toBe("sent");
    expect(orders.statusOf("message-2")).toBe("read");
  });

  test("that is invalid is kept, and takes nothing of its batch with it", async () => {
    const orders = createOrders({ signingKey, secret });
    const invalid = buildOmnichannelEvent("message.sent", "sms", { payload: { id: null as never } });
    const batch = [invalid, ...omnichannelFixtures("message.expired", "sms")];
    expect(await post(orders, fromOmnichannel(batch))).toEqual([204]);
    expect(orders.invalid).toEqual(["message.sent (sms): payload.id must be a string"]);
    expect(orders.statusOf(batch[1]?.payload.id ?? "")).toBe("expired");
  });
});

describe("a message", () => {
  test("ends up the same when its events come late, twice and in another order", async () => {
    const steps = ["retrying", "sent", "delivered"] as const;
    const events = buildMessageHistory("httpsms", { messageId: "message-3", steps });
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...events, ...events], { minLength: 6 }), async (deliveries) => {
        const orders = createOrders({ signingKey, secret });
        await post(orders, ...deliveries.map((event) => fromHttpSms(event)));
        expect(orders.statusOf("message-3")).toBe("delivered");
      }),
      { numRuns: 20 },
    );
  });
});

describe("a request that is not the provider's", () => {
  const event = buildHttpSmsEvent("message.phone.delivered", { data: { id: "message-4" } });

  test.each([
    ["signed with another key", { signingKey: "guessed" }],
    ["recorded 11 minutes ago", { now: new Date(Date.now() - 11 * 60_000) }],
    ["meant for another address", { url: "https://other.example/webhooks" }],
    ["signed for another user", { userId: "another-user" }],
  ])("is refused: %s", async (_what, options) => {
    const orders = createOrders({ signingKey, secret });
    expect(await post(orders, fromHttpSms(event, options))).toEqual([401]);
    expect(orders.statusOf("message-4")).toBeUndefined();
  });
});

test("the endpoint accepts everything that the providers send", async () => {
  const orders = createOrders({ signingKey, secret });
  await fc.assert(
    fc.asyncProperty(httpSmsEventArbitrary(), omnichannelEventArbitrary(), async (httpSms, omnichannel) => {
      expect(await post(orders, fromHttpSms(httpSms), fromOmnichannel([omnichannel]))).toEqual([204, 204]);
    }),
    { numRuns: 50 },
  );
  expect(orders.invalid).toEqual([]);
});

describe("the webhooks that we captured", () => {
  const folder = new URL("captured/", import.meta.url);
  const captured = readdirSync(folder).flatMap((file) => {
    const body: unknown = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    return (Array.isArray(body) ? body : [body]).map((event, index) => ({ what: `${file} ${index}`, event }));
  });

  test.each(captured)("$what is as documented, or the provider has changed something", ({ event }) => {
    expect(() => assertDocumented(event)).not.toThrow();
  });

  test("are there", () => {
    expect(captured.length).toBeGreaterThanOrEqual(3);
  });
});
