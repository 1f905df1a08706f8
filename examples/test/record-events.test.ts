import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { normalize } from "../../src/index.js";
import { createWebhookHandler } from "../../src/receive.js";
import { buildOmnichannelEvent, signOmnichannel } from "../../src/testing.js";
import { type Database, openDatabase } from "../message-status-store/database.js";
import { recordInvalid } from "../message-status-store/invalid.js";
import { createTables, recordEvent, recordEvents } from "../message-status-store/store.js";

let database: Database;

beforeAll(async () => {
  database = await openDatabase(undefined);
  await createTables(database);
});

beforeEach(() =>
  database.run("TRUNCATE webhook_event, webhook_outbox, webhook_invalid, webhook_message, webhook_message_status"),
);

afterEach(() => vi.restoreAllMocks());

afterAll(() => database.close());

const sent = () =>
  normalize(buildOmnichannelEvent("message.sent", "sms", { eventId: randomUUID(), payload: { id: randomUUID() } }));

const storedKeys = async (): Promise<readonly string[]> =>
  (await database.query<{ key: string }>("SELECT event_key AS key FROM webhook_event", [])).map(({ key }) => key);

describe("the events of a request", () => {
  const away = new Error("Query read timeout");
  const refused = Object.assign(new Error("invalid input syntax"), { code: "22007" });

  test.each([
    ["does not answer", away, 0],
    ["refuses one and then does not answer", refused, 1],
  ])("are not tried one by one while the database %s", async (_title, error, tries) => {
    vi.spyOn(database, "transaction").mockRejectedValue(error);
    const query = vi.spyOn(database, "query").mockRejectedValue(away);
    await expect(recordEvents(database, [sent(), sent(), sent()])).rejects.toBe(away);
    expect(query).toHaveBeenCalledTimes(tries);
  });

  test("are stored without one that is nested too deep to be written", async () => {
    const good = sent();
    // `raw` may be any value
    const deep = Object.assign(sent(), { raw: JSON.parse("[".repeat(9_000) + "]".repeat(9_000)) });
    await expect(recordEvents(database, [deep, good])).rejects.toThrow(RangeError);
    expect(await storedKeys()).toEqual([good.eventKey]);
  });
});

describe("a body with invalid items", () => {
  test("is stored once, next to the events of its request", async () => {
    const valid = buildOmnichannelEvent("message.sent", "sms");
    const invalid = { ...valid, payload: { details: { channel: "sms" } } };
    const body = JSON.stringify([valid, invalid, invalid]);
    const handler = createWebhookHandler({
      omnichannel: { secret: "secret" },
      onEvent: ({ event }) => recordEvent(database, normalize(event)),
      onUnknown: () => {},
      onInvalid: ({ error }, context) => recordInvalid(database, error.message, context),
    });
    const signed = await signOmnichannel(body, { secret: "secret" });
    const { status } = await handler(new Request("https://example.com", { method: "POST", ...signed }));
    expect(status).toBe(204);
    expect(await storedKeys()).toEqual([normalize(valid).eventKey]);
    expect(await database.query("SELECT body, reason FROM webhook_invalid", [])).toEqual([
      { body, reason: expect.stringMatching(/^item 1: message\.sent \(sms\): payload\.id/) },
    ]);
  });
});
