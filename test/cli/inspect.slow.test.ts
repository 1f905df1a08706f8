import { describe, expect, test } from "vitest";
import { normalize } from "../../src/index.js";
import { buildHttpSmsEvent, buildOmnichannelEvent, fixtures } from "../../src/testing.js";
import { jsonOf, useCommand } from "../support/testing/run-inspect.js";

const sent = buildHttpSmsEvent("message.phone.sent");
const delivered = buildOmnichannelEvent("message.delivered", "sms");
const unknown = { ...delivered, name: "profile.devicesUpdated" };
const invalid = { ...delivered, payload: { ...delivered.payload, id: 7 } };
const drifted = { ...sent, data: { ...sent.data, carrier: "Example" } };

const json = (value: unknown): string => JSON.stringify(value);
const { raw: _raw, ...normalized } = normalize(sent);

describe("message-webhooks inspect", () => {
  const { run, fileOf } = useCommand();

  test("prints the outcome of an event in a file", async () => {
    const file = await fileOf("sent.json", json(sent));
    expect(await run(["inspect", file])).toEqual({
      status: 0,
      stderr: "",
      stdout: [
        `${file}:1  event  httpsms  message.phone.sent`,
        `  normalized  ${json(normalized)}`,
        "1 event, 0 unknown, 0 invalid, 0 with drift",
        "",
      ].join("\n"),
    });
  });

  test("prints what is unknown, invalid and undocumented, and exits with 1 for invalid payloads", async () => {
    const { status, stdout } = await run(["inspect"], [unknown, invalid, drifted].map(json).join("\n"));
    expect(stdout.split("\n").filter((line) => !line.startsWith("  normalized"))).toEqual([
      "-:1  unknown  omnichannel  profile.devicesUpdated",
      "  drift  the event has an undocumented type, name or channel",
      "-:2  invalid  omnichannel  message.delivered (sms): payload.id must be a string",
      "-:3  event  httpsms  message.phone.sent",
      "  drift  /data/carrier is not documented",
      "1 event, 1 unknown, 1 invalid, 2 with drift",
      "",
    ]);
    expect(status).toBe(1);
  });

  test("exits with 0 if nothing is invalid, with or without drift", async () => {
    expect(await run(["inspect"], `${json(unknown)}\n${json(drifted)}\n`)).toMatchObject({ status: 0 });
  });

  test("calls bytes that are not UTF-8 invalid, and continues", async () => {
    const latin = Buffer.from(json({ ...sent, data: { ...sent.data, content: "café" } }), "latin1");
    const file = await fileOf("latin.jsonl", Buffer.concat([latin, Buffer.from(`\n${json(sent)}\n`)]));
    const { stdout } = await run(["inspect", file]);
    expect(stdout).toContain(`${file}:1  invalid  webhook event: must be UTF-8`);
    expect(stdout).toContain("1 event, 0 unknown, 1 invalid");
  });

  test("reads a long line that arrives in many chunks", async () => {
    const batch = json(Array.from({ length: 500 }, () => delivered));
    const outcome = await run(["inspect", "--json"], [json(sent), "\n", batch, "\n", json(sent)]);
    const found = jsonOf(outcome);
    expect(found).toHaveLength(502);
    // no progress, since no terminal is attached
    expect(outcome.stderr).toBe("");
    expect(found.map(({ outcome: kind }) => kind)).not.toContain("invalid");
    expect(found.at(-1)).toMatchObject({ name: "message.phone.sent", line: 3 });
  });

  test("reads characters whose bytes arrive in two chunks", async () => {
    // two bytes per character after an odd number of bytes, so that a chunk ends within a character
    const content = "é".repeat(200_000);
    const text = json({ ...sent, data: { ...sent.data, content } });
    for (const file of [await fileOf("one.json", text), await fileOf("other.json", ` ${text}`)]) {
      const [found] = jsonOf(await run(["inspect", "--json", file]));
      expect(found).toMatchObject({ outcome: "event", normalized: { text: content } });
    }
  });

  test("reads several files and standard input, in order", async () => {
    const first = await fileOf("first.json", json(sent));
    const second = await fileOf("second.jsonl", `${json(delivered)}\n${json(unknown)}\n`);
    const outcome = await run(["inspect", "--json", first, "-", second], json(drifted));
    expect(jsonOf(outcome).map(({ source, line, name }) => [source, line, name])).toEqual([
      [first, 1, "message.phone.sent"],
      ["-", 1, "message.phone.sent"],
      [second, 1, "message.delivered"],
      [second, 2, "profile.devicesUpdated"],
    ]);
  });

  test("prints one JSON object per payload, without the payload itself", async () => {
    const [event, refused] = jsonOf(await run(["inspect", "--json"], `${json(drifted)}\n${json(invalid)}`));
    expect(event).toEqual({
      outcome: "event",
      provider: "httpsms",
      name: "message.phone.sent",
      channel: null,
      normalized,
      drift: [{ code: "undocumented_key", pointer: "/data/carrier", message: "is not documented" }],
      error: null,
      at: null,
      note: null,
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

  test("accepts every documented example, and finds no drift", async () => {
    const file = await fileOf("all.jsonl", [...fixtures.httpsms, ...fixtures.omnichannel].map(json).join("\n"));
    const { status, stdout } = await run(["inspect", file]);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("55 events, 0 unknown, 0 invalid, 0 with drift");
    expect(status).toBe(0);
  });
});
