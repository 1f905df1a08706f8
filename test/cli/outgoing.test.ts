import { describe, expect, test } from "vitest";
import { findKind } from "../../src/cli/new-event.js";
import { buildOutgoing, readOutgoing } from "../../src/cli/outgoing.js";
import { readSetting } from "../../src/cli/set-path.js";
import { buildHttpSmsEvent, buildOmnichannelEvent } from "../../src/testing.js";
import { useFolder } from "../support/testing/run-inspect.js";

const json = (value: unknown): string => JSON.stringify(value);

const sent = buildHttpSmsEvent("message.phone.sent");
const delivered = buildOmnichannelEvent("message.delivered", "sms");

describe("buildOutgoing", () => {
  const kind = findKind("message.delivered", "sms");

  test.each<[batch: number | undefined, label: string, items: number]>([
    [undefined, "message.delivered (sms)", 1],
    [1, "message.delivered (sms)", 1],
    [3, "3 x message.delivered (sms)", 3],
  ])("builds one event, or a batch: %j", (batch, label, items) => {
    const outgoing = buildOutgoing(kind, [readSetting("payload.id=one")], batch);
    expect(outgoing).toMatchObject({ provider: "omnichannel", label, items });
    const event = expect.objectContaining({ payload: expect.objectContaining({ id: "one" }) });
    expect(JSON.parse(outgoing.body)).toEqual(batch === undefined ? event : Array.from({ length: items }, () => event));
  });

  test("builds one event of httpSMS, and no batch", () => {
    const heartbeat = findKind("phone.heartbeat.online", undefined);
    expect(buildOutgoing(heartbeat, [], undefined)).toMatchObject({ provider: "httpsms", label: heartbeat.name });
    expect(() => buildOutgoing(heartbeat, [], 1)).toThrow(
      "httpSMS sends one event per request: use `--times` instead of `--batch`",
    );
  });
});

describe("readOutgoing", () => {
  const { fileOf } = useFolder();

  const read = async (text: string, settings: readonly string[] = [], only?: "httpsms" | "omnichannel") =>
    readOutgoing(await fileOf("captured.jsonl", text), settings.map(readSetting), only);

  test.each<[what: string, text: string, label: string, items: number]>([
    ["an event", json(sent), "message.phone.sent", 1],
    ["an event on a channel", json(delivered), "message.delivered (sms)", 1],
    ["a batch", json([delivered, { ...delivered, name: "message.read" }]), "2 x message.delivered (sms)", 2],
    ["a batch of one event", json([delivered]), "message.delivered (sms)", 1],
    ["a batch whose first item is no event", json([7, delivered]), "2 x invalid", 2],
    ["an unknown event", json({ ...delivered, name: "a.b\u001b" }), "a.b\\u{1b}", 1],
    ["an invalid event", json({ ...delivered, accountId: "1" }), "invalid", 1],
  ])("says what %s is", async (_what, text, label, items) => {
    const provider = text.includes("phone") ? "httpsms" : "omnichannel";
    expect(await read(text)).toEqual([{ provider, label, items, body: text }]);
  });

  test("takes what has no envelope for the events of the only provider", async () => {
    expect(await read("{}\n[]", [], "omnichannel")).toEqual([
      { provider: "omnichannel", label: "invalid", items: 1, body: "{}" },
      { provider: "omnichannel", label: "invalid", items: 1, body: "[]" },
    ]);
    expect(await read(json(delivered), [], "httpsms")).toMatchObject([{ provider: "omnichannel" }]);
  });

  test("reads one document on several lines, or one per line, without the white space around it", async () => {
    const pretty = JSON.stringify(sent, null, 2);
    expect((await read(`\n ${pretty}\n`)).map(({ body }) => body)).toEqual([pretty]);
    expect((await read(`\ufeff${json(sent)}\r\n \n\t${json(delivered)} \n`)).map(({ body }) => body)).toEqual([
      json(sent),
      json(delivered),
    ]);
  });

  test("sets the values in an event, or in each event of a batch", async () => {
    const bodies = await read(`${json(delivered)}\n${json([delivered, delivered])}`, ["payload.id=one", "accountId=2"]);
    const changed = { ...delivered, accountId: 2, payload: { ...delivered.payload, id: "one" } };
    expect(bodies.map(({ body }) => JSON.parse(body))).toEqual([changed, [changed, changed]]);
  });

  test.each<[text: string, message: string]>([
    [" \n\n", "the file is empty: it must have one JSON document per line"],
    [`${json(sent)}\n\nhello`, "line 3 of the file is not JSON: put one event or batch per line"],
    [
      `${json(sent)}\n{}`,
      "line 2 of the file has the envelope of neither provider: run `message-webhooks inspect` on it to see why. To sign it as it is, pass the key of only one provider",
    ],
  ])("refuses %j", async (text, message) => {
    await expect(read(text)).rejects.toThrow(expect.objectContaining({ name: "CallError", message }));
  });
});
