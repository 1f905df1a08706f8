import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import { createWebhookHandler } from "../../src/receive.js";
import {
  buildHttpSmsEvent,
  buildOmnichannelEvent,
  memoryStore,
  signHttpSms,
  signOmnichannel,
} from "../../src/testing.js";
import { pages } from "../support/pages.js";

const skill = pages.find(({ path }) => path === "skills/message-webhooks/SKILL.md")?.text ?? "";
const agents = pages.find(({ path }) => path === "AGENTS.md")?.text ?? "";
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

describe("the skill for coding agents", () => {
  test("is in the package, with a name and a description", () => {
    expect(manifest.files).toContain("skills");
    expect(skill).toMatch(/^---\nname: message-webhooks\ndescription: .{40,1000}\n---\n/);
  });

  test("names only commands and functions that exist", async () => {
    const entries = await Promise.all([
      import("../../src/index.js"),
      import("../../src/receive.js"),
      import("../../src/testing.js"),
    ]);
    const names = new Set(entries.flatMap((entry) => Object.keys(entry)));
    const called = [...skill.matchAll(/`(?:[^`\n]*\b)?((?:receive|to|build|sign|create|track|redact)[A-Z]\w+)/g)];
    expect(called.length).toBeGreaterThanOrEqual(5);
    for (const [, name = ""] of called) expect(names).toContain(name);
    const scripts = [...agents.matchAll(/`npm run (\w+)/g)].map((match) => match[1] ?? "");
    expect(scripts.length).toBeGreaterThanOrEqual(4);
    for (const script of scripts) expect(manifest.scripts).toHaveProperty(script);
  });

  test("gives the responses that it tells to test", async () => {
    const effects: unknown[] = [];
    const count = (result: unknown): void => {
      effects.push(result);
    };
    const handler = createWebhookHandler({
      httpsms: { signingKey: "key" },
      omnichannel: { secret: "secret" },
      once: { store: memoryStore() },
      onEvent: count,
      onUnknown: count,
      onInvalid: count,
    });
    const post = async (signed: Promise<RequestInit>): Promise<number> =>
      (await handler(new Request("http://localhost/webhooks", { method: "POST", ...(await signed) }))).status;
    const sign = (event: object, secret = "secret"): Promise<RequestInit> =>
      signOmnichannel(JSON.stringify(event), { secret });
    const event = buildOmnichannelEvent("message.delivered", "sms");
    expect(await post(sign(event))).toBe(204);
    expect(await post(sign(event))).toBe(204);
    expect(effects).toHaveLength(1);
    expect(await post(sign(event, "another"))).toBe(401);
    expect(await post(sign({ ...event, eventId: "event-2", name: "message.seen" }))).toBe(204);
    expect(await post(sign({ ...event, payload: null }))).toBe(204);
    expect(effects).toHaveLength(3);
    const body = JSON.stringify(buildHttpSmsEvent("message.phone.sent"));
    expect(await post(signHttpSms(body, { signingKey: "key" }))).toBe(204);
  });
});
