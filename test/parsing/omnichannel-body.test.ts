import { describe, expect, test } from "vitest";
import { safeParseOmnichannelBody, safeParseOmnichannelEvent } from "../../src/index.js";
import { omnichannelFixtures } from "../support/fixtures.js";
import { minimalOmnichannelEvent } from "../support/minimal.js";

const sms = minimalOmnichannelEvent("message.sent", "sms");
const failed = minimalOmnichannelEvent("message.failed", undefined);
const filtered = minimalOmnichannelEvent("message.filtered", "sms");
const invalid = { ...sms, accountId: "1234" };

describe("safeParseOmnichannelBody", () => {
  test.each(omnichannelFixtures)("returns one result for the single event $file", ({ text, name, channel, event }) => {
    for (const input of [text, Buffer.from(text), event]) {
      expect(safeParseOmnichannelBody(input)).toMatchObject([{ kind: "event", issues: [], name, channel, event }]);
    }
  });

  test("returns one result for a batch of one", () => {
    const expected = [{ kind: "event", name: "message.sent", channel: "sms", event: sms }];
    expect(safeParseOmnichannelBody([sms])).toMatchObject(expected);
    expect(safeParseOmnichannelBody(JSON.stringify([sms]))).toMatchObject(expected);
  });

  test("returns an empty list for an empty batch", () => {
    for (const input of [[], "[]", Buffer.from(" [ ] ")]) expect(safeParseOmnichannelBody(input)).toStrictEqual([]);
  });

  test("keeps the valid items of a batch with invalid ones, in order", () => {
    const results = safeParseOmnichannelBody([sms, filtered, invalid, [sms], null, JSON.stringify(sms), failed]);
    expect(results).toMatchObject([
      { kind: "event", name: "message.sent", channel: "sms", event: sms },
      { kind: "unknown", name: "message.filtered", event: filtered },
      { kind: "invalid", error: { message: "message.sent (sms): accountId must be a number" } },
      { kind: "invalid", error: { issues: [{ path: [], message: "must be an object" }] } },
      { kind: "invalid", error: { message: "Omnichannel event: must be an object" } },
      { kind: "invalid", error: { message: "Omnichannel event: must be an object" } },
      { kind: "event", name: "message.failed", channel: undefined, event: failed },
    ]);
    expect(results.length).toBe(7);
  });

  test("returns the same objects for a parsed batch", () => {
    const batch = [sms, filtered, failed];
    const events = safeParseOmnichannelBody(batch).map((result) =>
      result.kind === "invalid" ? undefined : result.event,
    );
    events.forEach((event, index) => {
      expect(event).toBe(batch[index]);
    });
    expect(events.length).toBe(3);
  });

  test.each(["", "no JSON", "7", "null", undefined, null])("returns one invalid result for %j", (input) => {
    expect(safeParseOmnichannelBody(input)).toMatchObject([{ kind: "invalid", error: { issues: [{ path: [] }] } }]);
  });
});

describe("safeParseOmnichannelEvent on a batch", () => {
  test.each([[[]], [[sms]], [[sms, failed]]])("says which function to use", (batch) => {
    for (const input of [batch, JSON.stringify(batch), Buffer.from(JSON.stringify(batch))]) {
      expect(safeParseOmnichannelEvent(input)).toMatchObject({
        kind: "invalid",
        error: {
          message: "Omnichannel event: must be one event, not a batch: use `safeParseOmnichannelBody`",
          issues: [{ path: [] }],
        },
      });
    }
  });
});
