import { describe, expect, expectTypeOf, test } from "vitest";
import {
  httpSmsEventSchema,
  type MessageDeliveredSmsEvent,
  type MessagePhoneSentEvent,
  omnichannelEventSchema,
  type StandardSchema,
} from "../../src/index.js";
import { httpSmsFixtures, leafFixtures, omnichannelFixtures } from "../support/fixtures.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";

const validate = (schema: StandardSchema<unknown>, value: unknown) => schema["~standard"].validate(value);

const sent = minimalHttpSmsEvents["message.phone.sent"];

describe("a Standard Schema", () => {
  test("names its version and vendor", () => {
    for (const schema of [httpSmsEventSchema(), omnichannelEventSchema()]) {
      expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "message-webhooks" });
    }
  });

  test.each(httpSmsFixtures)("accepts $file, and returns the same object", ({ name, event }) => {
    for (const schema of [httpSmsEventSchema(), httpSmsEventSchema(name)]) {
      expect(validate(schema, event)).toEqual({ value: event });
      expect(Reflect.get(validate(schema, event), "value")).toBe(event);
    }
  });

  test.each(omnichannelFixtures)("accepts $file", ({ name, channel, event }) => {
    const schemas = [
      omnichannelEventSchema(),
      omnichannelEventSchema(name),
      omnichannelEventSchema(name as "message.sent", channel as "sms"),
    ];
    for (const schema of schemas) expect(validate(schema, event)).toEqual({ value: event });
  });

  test.each(leafFixtures.filter(({ issues }) => issues.length > 0))(
    "is strict with $file",
    ({ provider, body, issues }) => {
      const schema = provider === "httpsms" ? httpSmsEventSchema() : omnichannelEventSchema();
      expect(validate(schema, body)).toEqual({ issues });
    },
  );

  test("rejects a different type, name or channel", () => {
    const sms = minimalOmnichannelEvent("message.sent", "sms");
    expect(validate(httpSmsEventSchema("message.send.failed"), sent)).toEqual({
      issues: [{ path: [], message: "must be the event `message.send.failed`" }],
    });
    expect(validate(omnichannelEventSchema("message.read"), sms)).toEqual({
      issues: [{ path: [], message: "must be the event `message.read`" }],
    });
    expect(validate(omnichannelEventSchema("message.sent", "rcs"), sms)).toEqual({
      issues: [{ path: [], message: "must be the event `message.sent (rcs)`" }],
    });
  });

  test("rejects an unknown event, and text", () => {
    expect(validate(httpSmsEventSchema(), { ...sent, type: "message.phone.seen" })).toEqual({
      issues: [{ path: [], message: "must be an httpSMS event that this version supports" }],
    });
    expect(validate(omnichannelEventSchema(), minimalOmnichannelEvent("message.sent", "carrierPigeon"))).toEqual({
      issues: [{ path: [], message: "must be an Omnichannel event that this version supports" }],
    });
    expect(validate(httpSmsEventSchema(), JSON.stringify(sent))).toEqual({
      issues: [{ path: [], message: "must be an object" }],
    });
  });

  test("has the type of its event", () => {
    type Output<Schema> = Schema extends StandardSchema<infer Event> ? Event : never;
    const phone = httpSmsEventSchema("message.phone.sent");
    const receipt = omnichannelEventSchema("message.delivered", "sms");
    expectTypeOf<Output<typeof phone>>().toEqualTypeOf<MessagePhoneSentEvent>();
    expectTypeOf<Output<typeof receipt>>().toEqualTypeOf<MessageDeliveredSmsEvent>();
    expect(phone).not.toBe(receipt);
  });

  test("prints a page, not a library, where a test expects it", () => {
    const { id: _id, ...withoutId } = sent;
    let message = "";
    try {
      expect({ event: withoutId }).toEqual({ event: expect.schemaMatching(httpSmsEventSchema()) });
    } catch (error) {
      message = String((error as Error).message) + String(Reflect.get(error as object, "diff") ?? "");
    }
    expect(message).not.toBe("");
    expect(message.split("\n").length).toBeLessThan(60);
  });
});
