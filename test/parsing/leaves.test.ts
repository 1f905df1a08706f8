import { describe, expect, test } from "vitest";
import { safeParseBody, safeParseEvent, safeParseHttpSmsEvent, safeParseOmnichannelEvent } from "../../src/index.js";
import { fixtures, leafFixtures } from "../support/fixtures.js";
import { minimalHttpSmsEvents } from "../support/minimal.js";
import { replaceAt } from "../support/mutation.js";

const parse = { httpsms: safeParseHttpSmsEvent, omnichannel: safeParseOmnichannelEvent };

describe("an event with an odd leaf", () => {
  test.each(leafFixtures)("$file", ({ provider, kind, issues, text }) => {
    for (const result of [parse[provider](text), safeParseEvent(text), ...safeParseBody(`[${text}]`)]) {
      expect(result).toMatchObject({ kind, provider, issues });
      expect(result.issues).toHaveLength(issues.length);
      expect(result.original).toEqual(JSON.parse(text));
    }
  });

  test("leaves out one item of an array, not the array", () => {
    const part = { type: "text/plain", data: "Hello" };
    const sent = fixtures.find(({ file }) => file === "message.inbound-rcs-text")?.event as object;
    const event = replaceAt(sent, ["payload", "messageParts"], [[part, { data: "no type" }, part, null]]);
    const result = safeParseOmnichannelEvent(event);
    expect(result).toMatchObject({ kind: "event", event: { payload: { messageParts: [part, part] } } });
    expect(result.issues).toEqual([
      { path: ["payload", "messageParts", 1, "type"], message: "must be a string" },
      { path: ["payload", "messageParts", 3], message: "must be an object" },
    ]);
  });

  test("reports ten issues, and in the tenth how many more there are", () => {
    const received = minimalHttpSmsEvents["message.phone.received"];
    const attachments = (count: number) =>
      safeParseHttpSmsEvent({ ...received, data: { ...received.data, attachments: Array(count).fill(1) } });
    expect(attachments(9).issues).toHaveLength(9);
    expect(attachments(10).issues[9]).toEqual({ path: ["data", "attachments", 9], message: "must be a string" });
    expect(attachments(11).issues).toHaveLength(10);
    expect(attachments(11).issues[9]).toEqual({ path: [], message: "2 more parts do not fit" });
    expect(attachments(11)).toMatchObject({ kind: "event", event: { data: { attachments: [] } } });
  });

  test("shares all that fits with the original", () => {
    const { event } = fixtures.find(({ file }) => file === "message.delivered-sms") ?? {};
    const odd = { ...event, revision: null };
    const result = safeParseOmnichannelEvent(odd);
    expect(Reflect.get(result.event ?? {}, "payload")).toBe((odd as unknown as { payload: object }).payload);
    expect(result.original).toBe(odd);
    expect(Object.keys(odd)).toContain("revision");
  });
});
