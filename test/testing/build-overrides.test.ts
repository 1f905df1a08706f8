import { describe, expect, test } from "vitest";
import { httpSmsEventTypes, safeParseHttpSmsEvent, safeParseOmnichannelEvent } from "../../src/index.js";
import { buildHttpSmsEvent, buildOmnichannelEvent } from "../../src/testing.js";
import { shareParts } from "../support/testing/objects.js";

describe("overrides", () => {
  test("are merged into the event at any depth, and do not change the rest", () => {
    const plain = buildOmnichannelEvent("message.delivered", "sms");
    const event = buildOmnichannelEvent("message.delivered", "sms", {
      accountId: 77,
      payload: { details: { channelStatus: { statusid: "9" } }, metadata: { campaign: 1 } },
    });
    expect(event).toStrictEqual({
      ...plain,
      accountId: 77,
      payload: {
        ...plain.payload,
        details: { channel: "sms", channelStatus: { ...plain.payload.details.channelStatus, statusid: "9" } },
        metadata: { ...plain.payload.metadata, campaign: 1 },
      },
    });
  });

  test("replace arrays, and do not merge them", () => {
    const messageParts = [{ type: "image/gif", url: "https://example.com/1" }];
    const event = buildOmnichannelEvent("message.inbound", "rcs", { payload: { messageParts } });
    expect(event.payload.messageParts).toStrictEqual(messageParts);
    expect(
      buildHttpSmsEvent("message.phone.received", { data: { attachments: ["https://example.com/2"] } }).data
        .attachments,
    ).toEqual(["https://example.com/2"]);
  });

  test("remove a key with undefined, also in an object that they add", () => {
    const event = buildHttpSmsEvent("message.phone.sent", { data: { sim: undefined, encrypted: undefined } });
    expect(Object.keys(event.data)).not.toContain("sim");
    expect(Object.keys(event.data)).not.toContain("encrypted");
    const inbound = buildOmnichannelEvent("message.inbound", "rcs", {
      payload: { correlation: { messageId: "1", metadata: undefined } },
    });
    expect(inbound.payload.correlation).toStrictEqual({ messageId: "1" });
  });

  test("keep null", () => {
    const event = buildHttpSmsEvent("message.phone.received", { data: { attachments: null } });
    expect(event.data.attachments).toBeNull();
    expect(safeParseHttpSmsEvent(event).kind).toBe("event");
  });

  test("may be empty or absent", () => {
    for (const type of httpSmsEventTypes) {
      expect(buildHttpSmsEvent(type, {})).toStrictEqual(buildHttpSmsEvent(type));
      expect(buildHttpSmsEvent(type, undefined)).toStrictEqual(buildHttpSmsEvent(type));
    }
  });

  test("are neither changed nor shared", () => {
    const overrides = { payload: { metadata: { list: [{ deep: true }] }, details: { channelStatus: { sms: {} } } } };
    const before = structuredClone(overrides);
    const event = buildOmnichannelEvent("message.sent", "sms", overrides);
    expect(event.payload.metadata).toMatchObject({ list: [{ deep: true }] });
    expect(shareParts(event, overrides)).toBe(false);
    expect(overrides).toStrictEqual(before);
  });

  test("with a key named __proto__ change no prototype", () => {
    const overrides = JSON.parse('{"__proto__":{"polluted":1},"data":{"__proto__":{"polluted":2},"sim":"SIM2"}}');
    const event = buildHttpSmsEvent("message.phone.sent", overrides);
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(event.data)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("polluted");
    expect(event.data.sim).toBe("SIM2");
    expect(JSON.stringify(event)).toContain('"__proto__":{"polluted":2}');
    expect(safeParseHttpSmsEvent(event).kind).toBe("event");
  });

  test("of any key reach the event, as what a provider adds", () => {
    const added = { data: { carrier: "Example" } } as object;
    expect(buildHttpSmsEvent("message.phone.sent", added).data).toHaveProperty("carrier", "Example");
  });
});

describe("overrides that make the event invalid", () => {
  test("are merged too", () => {
    const failures = [
      safeParseHttpSmsEvent(buildHttpSmsEvent("message.phone.sent", { data: { content: null as never } })),
      safeParseHttpSmsEvent(buildHttpSmsEvent("message.call.missed", { data: undefined as never })),
      safeParseOmnichannelEvent(buildOmnichannelEvent("message.sent", "rcs", { payload: { id: 7 as never } })),
      safeParseOmnichannelEvent(buildOmnichannelEvent("message.read", "email", { accountId: undefined as never })),
      safeParseOmnichannelEvent(buildOmnichannelEvent("message.failed", { payload: [] as never })),
    ];
    expect(failures.map((result) => (result.kind === "invalid" ? result.error.message : result.kind))).toEqual([
      "message.phone.sent: data.content must be a string",
      "message.call.missed: data must be an object",
      "message.sent (rcs): payload.id must be a string",
      "message.read (email): accountId must be a number",
      "message.failed: payload must be an object",
    ]);
  });

  test("do not reach the parts that repeat a value", () => {
    const { payload } = buildOmnichannelEvent("message.sent", "sms", { payload: { id: 7 as never } });
    expect(payload.id).toBe(7);
    expect(payload.details).toStrictEqual(buildOmnichannelEvent("message.sent", "sms").payload.details);
  });

  test("may make it one that the parser does not know", () => {
    const event = buildOmnichannelEvent("message.sent", "email", {
      payload: { details: { channel: "carrierPigeon" as never } },
    });
    expect(safeParseOmnichannelEvent(event)).toMatchObject({ kind: "unknown", channel: "carrierPigeon" });
  });
});
