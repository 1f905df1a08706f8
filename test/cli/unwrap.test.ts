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

const lacksAll =
  "for httpSMS it lacks `id`, `type`, `time`, `data`; for Omnichannel it lacks `eventId`, `name`, `timestamp`";

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
    ["a captured request whose body is null", request(null), [`invalid null ${fromBody}`]],
    ["a captured request with an empty batch", request("[]"), []],
    [
      "a captured request with a batch in a batch",
      request([[sent], sent]),
      [`invalid null ${fromBody}`, `event message.phone.sent ${fromBody}`],
    ],
    ["a captured request in a captured request", request(JSON.stringify(request(sent))), [`invalid null ${fromBody}`]],
    [
      "a captured request that says base64, but has JSON",
      { ...request(JSON.stringify(sent)), isBase64Encoded: true },
      [`event message.phone.sent ${fromBody}`],
    ],
    [
      "a captured request that says base64, but has none",
      { ...request("%%"), isBase64Encoded: true },
      [`invalid null ${fromBody}`],
    ],
    [
      "a captured request that says base64, but has a parsed body",
      { ...request(sent), isBase64Encoded: true },
      [`event message.phone.sent ${fromBody}`],
    ],
    [
      "a captured request that says base64, but has a list",
      { ...request([Buffer.from(JSON.stringify(sent)).toString("base64")]), isBase64Encoded: true },
      [`invalid null ${fromBody}`],
    ],
    [
      "a captured request that does not say base64",
      { ...request(Buffer.from(JSON.stringify(sent)).toString("base64")), isBase64Encoded: "true" },
      [`invalid null ${fromBody}`],
    ],
    ["an object with headers, but without a body", { headers: {} }, [`invalid null ${lacksAll}`]],
    ["an object with a body, but without headers", { body: sent }, [`invalid null ${lacksAll}`]],
    ["an object whose headers are a text", { headers: "", body: sent }, [`invalid null ${lacksAll}`]],
    [
      "a captured request that was encoded twice",
      JSON.stringify(request(sent)),
      [`event message.phone.sent ${fromBody}`],
    ],
    ["a list in a list that was encoded twice", JSON.stringify([[sent]]), [`invalid null ${twice}`]],
    [
      "texts in a list, of which one is an event",
      ["7", "null", JSON.stringify(sent), "hello"],
      ["invalid null null", "invalid null null", `event message.phone.sent ${twice}`, "invalid null null"],
    ],
    ["JSON that was encoded three times", JSON.stringify(JSON.stringify(sent)), ["invalid null null"]],
    ["a text", "hello", ["invalid null null"]],
    ["null", null, ["invalid null null"]],
    ["an empty list", [], []],
    ["a list in a list", [[sent]], ["invalid null null"]],
  ])("%s", (_what, value, lines) => {
    expect(linesOf(value)).toEqual(lines);
  });
});

test("inspect does not read a JSON string as JSON again, unless it has an object", () => {
  for (const value of ["hello", "7", '"{}"']) {
    const [inspection] = inspectText(JSON.stringify(value));
    expect(inspection?.error?.message).toMatch(/^webhook event: must have the envelope of /);
    expect(inspection?.at).toBeNull();
  }
});

test("inspect reads base64 as UTF-8", () => {
  const event = { ...sent, data: { ...sent.data, content: "é👋" } };
  const body = Buffer.from(JSON.stringify(event)).toString("base64");
  const [inspection] = inspectText(JSON.stringify({ ...request(body), isBase64Encoded: true }));
  expect(inspection?.normalized).toMatchObject({ text: "é👋" });
});

describe("inspect explains", () => {
  test("the `data` of a failure e-mail, and how to replay it", () => {
    expect(linesOf(sent.data)[0]).toMatch(
      /^invalid null this is the `data` of an httpSMS event.*send --file FILE --to URL`$/,
    );
    for (const part of [{ user_id: "1" }, { owner: "1" }, { user_id: 1, owner: "1" }, { user_id: "1", owner: 1 }])
      expect(linesOf(part)).toEqual([`invalid null ${lacksAll}`]);
  });

  test("which keys are missing, or that one has a wrong type", () => {
    const typeIsWrong = "a valid type of one of its keys";
    expect(linesOf({ id: "1", type: "message.phone.sent.v2" })).toEqual([
      "invalid null for httpSMS it lacks `time`, `data`; for Omnichannel it lacks `eventId`, `name`, `timestamp`",
    ]);
    expect(linesOf({ id: "1", type: "other", time: 7, data: {}, name: "n", timestamp: "t" })).toEqual([
      `invalid null for httpSMS it lacks ${typeIsWrong}; for Omnichannel it lacks \`eventId\``,
    ]);
    expect(linesOf({ eventId: 1, name: "n", timestamp: "t" })).toEqual([
      `invalid null for httpSMS it lacks \`id\`, \`type\`, \`time\`, \`data\`; for Omnichannel it lacks ${typeIsWrong}`,
    ]);
  });

  test("that a file is not UTF-8, and no missing keys", () => {
    const [inspection] = inspectText(Buffer.from(`\ufeff${JSON.stringify(sent)}`, "utf16le"));
    expect(inspection?.note).toBe("the file is not UTF-8 (UTF-16?): save it as UTF-8");
    expect(inspection?.error?.message).toBe("webhook event: must be UTF-8");
  });

  test("nothing about an event with the envelopes of both providers, since the error says it", () => {
    const [inspection] = inspectText(JSON.stringify({ ...sent, ...delivered }));
    expect(inspection?.note).toBeNull();
    expect(inspection?.error?.message).toContain("it has the envelopes of both");
  });

  test("where a text stops being JSON", () => {
    const [inspection] = inspectText('{\n "id": 1,\n}');
    expect(inspection?.at).toMatchObject({ line: 3, column: 1 });
    expect(inspection?.error?.message).toBe("webhook event: must be JSON");
  });
});
