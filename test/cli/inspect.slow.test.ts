import { describe, expect, test } from "vitest";
import { normalize } from "../../src/index.js";
import { buildHttpSmsEvent, buildOmnichannelEvent, fixtures } from "../../src/testing.js";
import { jsonOf, useCommand } from "../support/testing/run-inspect.js";

const sent = buildHttpSmsEvent("message.phone.sent");
const delivered = buildOmnichannelEvent("message.delivered", "sms");
const unknown = { ...delivered, name: "profile.create" };
const malformed = { ...delivered, payload: { ...delivered.payload, id: 7 } };
const drifted = { ...sent, data: { ...sent.data, carrier: "Example" } };

const json = (value: unknown): string => JSON.stringify(value);
const { raw: _raw, ...normalized } = normalize(sent);

describe("message-webhooks inspect", { timeout: 60_000 }, () => {
  const { run, fileOf } = useCommand();

  test("says what became of an event in a file", async () => {
    const file = await fileOf("sent.json", json(sent));
    expect(await run(["inspect", file])).toEqual({
      status: 0,
      stderr: "",
      stdout: [
        `${file}:1  event  httpsms  message.phone.sent`,
        `  normalized  ${json(normalized)}`,
        "1 known, 0 unknown, 0 malformed, 0 with drift",
        "",
      ].join("\n"),
    });
  });

  test("says what is unknown, malformed and undocumented, and ends with 1 for what is malformed", async () => {
    const { status, stdout } = await run(["inspect"], [unknown, malformed, drifted].map(json).join("\n"));
    expect(stdout.split("\n").filter((line) => !line.startsWith("  normalized"))).toEqual([
      "-:1  unknown  omnichannel  profile.create",
      "  drift  the event has an undocumented type, name or channel",
      "-:2  invalid  omnichannel  message.delivered (sms): payload.id must be a string",
      "-:3  event  httpsms  message.phone.sent",
      "  drift  /data/carrier is not documented",
      "1 known, 1 unknown, 1 malformed, 2 with drift",
      "",
    ]);
    expect(status).toBe(1);
  });

  test("ends with 0 when all is known or unknown, drift or not", async () => {
    expect(await run(["inspect"], `${json(unknown)}\n${json(drifted)}\n`)).toMatchObject({ status: 0 });
  });

  test("calls bytes that are not UTF-8 malformed, and goes on", async () => {
    const latin = Buffer.from(json({ ...sent, data: { ...sent.data, content: "café" } }), "latin1");
    const file = await fileOf("latin.jsonl", Buffer.concat([latin, Buffer.from(`\n${json(sent)}\n`)]));
    const { stdout } = await run(["inspect", file]);
    expect(stdout).toContain(`${file}:1  invalid  webhook event: must be UTF-8`);
    expect(stdout).toContain("1 known, 0 unknown, 1 malformed");
  });

  test("reads a long line that comes in many pieces", async () => {
    const batch = json(Array.from({ length: 10_000 }, () => delivered));
    const outcome = await run(["inspect", "--json"], [json(sent), "\n", batch, "\n", json(sent)]);
    const found = jsonOf(outcome);
    expect(found).toHaveLength(10_002);
    // nobody watches
    expect(outcome.stderr).toBe("");
    expect(found.map(({ outcome: kind }) => kind)).not.toContain("invalid");
    expect(found.at(-1)).toMatchObject({ name: "message.phone.sent", line: 3 });
  });

  test("reads characters whose bytes come in two pieces", async () => {
    // two bytes a character behind an odd number of them, so that a piece of the file ends within one
    const content = "é".repeat(200_000);
    const text = json({ ...sent, data: { ...sent.data, content } });
    for (const file of [await fileOf("one.json", text), await fileOf("other.json", ` ${text}`)]) {
      const [found] = jsonOf(await run(["inspect", "--json", file]));
      expect(found).toMatchObject({ outcome: "event", normalized: { text: content } });
    }
  });

  test("reads several files, and standard input among them, in their order", async () => {
    const first = await fileOf("first.json", json(sent));
    const second = await fileOf("second.jsonl", `${json(delivered)}\n${json(unknown)}\n`);
    const outcome = await run(["inspect", "--json", first, "-", second], json(drifted));
    expect(jsonOf(outcome).map(({ source, line, name }) => [source, line, name])).toEqual([
      [first, 1, "message.phone.sent"],
      ["-", 1, "message.phone.sent"],
      [second, 1, "message.delivered"],
      [second, 2, "profile.create"],
    ]);
  });

  test("gives programs one JSON object a payload, without the payload itself", async () => {
    const [event, refused] = jsonOf(await run(["inspect", "--json"], `${json(drifted)}\n${json(malformed)}`));
    expect(event).toEqual({
      outcome: "event",
      provider: "httpsms",
      name: "message.phone.sent",
      channel: null,
      normalized,
      drift: [{ code: "undocumented_key", pointer: "/data/carrier", message: "is not documented" }],
      error: null,
      source: "-",
      line: 1,
    });
    expect(refused).toMatchObject({
      outcome: "invalid",
      provider: "omnichannel",
      normalized: null,
      error: { issues: [{ path: ["payload", "id"], message: "must be a string" }] },
    });
  });

  test("knows every documented example, and finds no drift in any", async () => {
    const file = await fileOf("all.jsonl", [...fixtures.httpsms, ...fixtures.omnichannel].map(json).join("\n"));
    const { status, stdout } = await run(["inspect", file]);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("36 known, 0 unknown, 0 malformed, 0 with drift");
    expect(status).toBe(0);
  });
});
