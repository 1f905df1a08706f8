import { describe, expect, test } from "vitest";
import { type Inspection, inspectText } from "../../src/cli/inspection.js";
import { buildHttpSmsEvent, buildOmnichannelEvent } from "../../src/testing.js";

const sent = buildHttpSmsEvent("message.phone.sent");
const delivered = buildOmnichannelEvent("message.delivered", "sms");

const linesOf = (value: unknown): readonly string[] =>
  inspectText(JSON.stringify(value)).map(({ outcome, name, note }: Inspection) => `${outcome} ${name} ${note}`);

const request = (body: unknown): object => ({ headers: { "content-type": "application/json" }, body });
const fromBody = "read from the `body` of a captured request";
const twice = "JSON inside a JSON string: something encoded the body twice";

describe("inspect finds the events in", () => {
  test.each<[what: string, value: unknown, lines: readonly string[]]>([
    ["an event", sent, ["event message.phone.sent null"]],
    ["a captured request", request(JSON.stringify(sent)), [`event message.phone.sent ${fromBody}`]],
    ["a captured request with a parsed body", request(sent), [`event message.phone.sent ${fromBody}`]],
    [
      "a captured request with base64",
      { ...request(Buffer.from(JSON.stringify(sent)).toString("base64")), isBase64Encoded: true },
      [`event message.phone.sent ${fromBody}`],
    ],
    [
      "a list of captured requests, one with a batch",
      [request(JSON.stringify(sent)), request(JSON.stringify([delivered, delivered]))],
      [
        `event message.phone.sent ${fromBody}`,
        `event message.delivered ${fromBody}`,
        `event message.delivered ${fromBody}`,
      ],
    ],
    ["JSON that was encoded twice", JSON.stringify(sent), [`event message.phone.sent ${twice}`]],
    [
      "a batch that was encoded twice",
      JSON.stringify([sent, 7]),
      [`event message.phone.sent ${twice}`, `invalid null ${twice}`],
    ],
    ["a captured request whose body is no JSON", request("hello"), [`invalid null ${fromBody}`]],
    ["a text", "hello", ["invalid null null"]],
    ["a list in a list", [[sent]], ["invalid null null"]],
  ])("%s", (_what, value, lines) => {
    expect(linesOf(value)).toEqual(lines);
  });
});

describe("inspect explains", () => {
  test("the `data` of a failure e-mail, and how to replay it", () => {
    expect(linesOf(sent.data)[0]).toMatch(/^invalid null this is the `data` of an httpSMS event.*send --file/);
  });

  test("which keys are missing", () => {
    expect(linesOf({ id: "1", type: "message.phone.sent.v2" })).toEqual([
      "invalid null for httpSMS it lacks `time`, `data`; for Omnichannel it lacks `eventId`, `name`, `timestamp`",
    ]);
    expect(linesOf({ id: "1", type: "other", time: 7, data: {} })[0]).toContain("a valid type of one of its keys");
  });

  test("where a text stops being JSON", () => {
    const [inspection] = inspectText('{\n "id": 1,\n}');
    expect(inspection?.at).toMatchObject({ line: 3, column: 1 });
    expect(inspection?.error?.message).toBe("webhook event: must be JSON");
  });
});
