import { describe, expect, test } from "vitest";
import { withValue } from "../support/edit.js";
import { minimalHttpSmsEvents } from "../support/minimal.js";
import { messageOf, noCorrelation } from "../support/normalized.js";

const received = minimalHttpSmsEvents["message.phone.received"];
const outgoing = [
  minimalHttpSmsEvents["message.phone.sent"],
  minimalHttpSmsEvents["message.phone.delivered"],
  minimalHttpSmsEvents["message.send.failed"],
  minimalHttpSmsEvents["message.send.expired"],
] as const;

describe("an httpSMS message", () => {
  test("that came in is from the contact to the phone", () => {
    expect(messageOf(received)).toMatchObject({ direction: "inbound", from: "+18005550100", to: "+18005550199" });
  });

  test.each(outgoing)("$type is from the phone to the contact", (event) => {
    expect(messageOf(event)).toMatchObject({ direction: "outbound", from: "+18005550199", to: "+18005550100" });
  });

  test.each(["22395", "AMAZON", "1-800 555", "person@example.com"])("is from any contact: %j", (contact) => {
    expect(messageOf(withValue(received, ["data", "contact"], contact)).from).toBe(contact);
  });

  test.each(["message.phone.sent", "message.phone.delivered", "message.send.failed"] as const)(
    "%s has its id in `id`",
    (type) => {
      const event = withValue(minimalHttpSmsEvents[type], ["data", "message_id"], "another");
      expect(messageOf(event).messageId).toBe("message-1");
    },
  );

  test.each(["message.phone.received", "message.send.expired"] as const)("%s has its id in `message_id`", (type) => {
    const event = withValue(minimalHttpSmsEvents[type], ["data", "id"], "another");
    expect(messageOf(event).messageId).toBe("message-1");
  });

  test.each([received, ...outgoing])("$type has its text, empty or encrypted too", (event) => {
    expect(messageOf(event)).toMatchObject({ text: "Hello", encrypted: null });
    expect(messageOf(withValue(event, ["data", "content"], "")).text).toBe("");
    for (const encrypted of [true, false]) {
      expect(messageOf(withValue(event, ["data", "encrypted"], encrypted))).toMatchObject({ text: "Hello", encrypted });
    }
  });

  test.each(outgoing)("$type has the request's id", (event) => {
    const requested = withValue(event, ["data", "request_id"], "bulk-1");
    expect(messageOf(requested).correlation).toStrictEqual({ ...noCorrelation, requestId: "bulk-1" });
    expect(messageOf(withValue(event, ["data", "request_id"], null)).correlation).toStrictEqual(noCorrelation);
    expect(messageOf(event).correlation).toStrictEqual(noCorrelation);
  });

  test("that came in answers no request", () => {
    const requested = withValue(received, ["data", "request_id"], "bulk-1");
    expect(messageOf(requested).correlation).toStrictEqual(noCorrelation);
  });

  test.each([received, ...outgoing])("$type is an SMS without attachments, and has no revision", (event) => {
    expect(messageOf(event)).toMatchObject({ channel: "sms", channels: ["sms"], revision: null });
  });

  test("has the number of the attempt where it expired, and nowhere else", () => {
    for (const count of [0, 1, 7]) {
      const event = withValue(minimalHttpSmsEvents["message.send.expired"], ["data", "send_attempt_count"], count);
      expect(messageOf(event).attempt).toBe(count);
    }
    // -0 would not survive JSON
    const negative = withValue(minimalHttpSmsEvents["message.send.expired"], ["data", "send_attempt_count"], -0);
    expect(messageOf(negative).attempt).toBe(0);
    for (const event of [received, ...outgoing.slice(0, 3)]) {
      expect(messageOf(withValue(event, ["data", "send_attempt_count"], 2)).attempt).toBeNull();
    }
  });

  test("has the addresses of its files", () => {
    const urls = ["https://api.httpsms.com/v1/attachments/u/m/0/a.jpg", "http://localhost/v1/attachments/u/m/1/b.vcf"];
    expect(messageOf(withValue(received, ["data", "attachments"], urls)).attachments).toStrictEqual([
      { kind: null, url: urls[0], name: "a.jpg", contentType: "image/jpeg", data: null },
      { kind: null, url: urls[1], name: "b.vcf", contentType: "text/vcard", data: null },
    ]);
  });

  test("takes no name from a text that only contains an address", () => {
    const url = "see https://api.httpsms.com/v1/attachments/u/m/0/a.jpg";
    expect(messageOf(withValue(received, ["data", "attachments"], [url])).attachments).toStrictEqual([
      { kind: null, url, name: null, contentType: null, data: null },
    ]);
  });

  test.each([[null], [[]], [undefined]])("has no files with attachments %j", (attachments) => {
    expect(messageOf(withValue(received, ["data", "attachments"], attachments)).attachments).toStrictEqual([]);
  });

  test.each(outgoing)("$type names no files", (event) => {
    expect(messageOf(withValue(event, ["data", "attachments"], ["https://example.com"])).attachments).toStrictEqual([]);
  });
});
