// Runs worker.mjs in workerd, and holds what it says against Node.
import assert from "node:assert/strict";
import { build } from "esbuild";
import { normalize, safeParseEvent } from "message-webhooks";
import {
  buildHttpSmsEvent,
  buildMessageHistory,
  buildOmnichannelEvent,
  driftFindings,
  fixtures,
  signHttpSms,
  signOmnichannel,
} from "message-webhooks/testing";
import { Miniflare } from "miniflare";

const events = Object.values(fixtures).flat();
const texts = [...events.map((event) => JSON.stringify(event)), "{}", "not JSON"];

const { outputFiles } = await build({
  entryPoints: ["worker.mjs"],
  bundle: true,
  write: false,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  conditions: ["workerd", "worker"],
  target: "es2022",
});

const worker = new Miniflare({
  modules: true,
  script: outputFiles[0].text,
  // the workerd in miniflare knows no later one; `nodejs_compat` stays off
  compatibilityDate: "2026-05-01",
});

const ask = async (path, body) => {
  const response = await worker.dispatchFetch(`https://example.com${path}`, {
    method: "POST",
    body: JSON.stringify(body),
  });
  return response.json();
};

const send = async ({ headers, body }) =>
  (await worker.dispatchFetch("https://example.com/webhooks", { method: "POST", headers, body })).status;

const checks = {
  parse: async () => {
    assert.deepEqual(await ask("/runtime", []), { makesCode: false, process: "undefined", buffer: "undefined" });
    const expected = texts.map((text) => {
      const result = safeParseEvent(text);
      return result.kind === "event" ? normalize(result.event) : result.kind;
    });
    assert.deepEqual(await ask("/parse", texts), JSON.parse(JSON.stringify(expected)));
  },
  zod: async () => {
    assert.deepEqual(await ask("/zod", texts.slice(0, -1)), [...events.map(() => true), false]);
  },
  handle: async () => {
    const [key, other] = [{ signingKey: "k" }, { signingKey: "another" }];
    for (const event of fixtures.httpsms) {
      assert.equal(await send(await signHttpSms(JSON.stringify(event), key)), 204);
      assert.equal(await send(await signHttpSms(JSON.stringify(event), other)), 401);
    }
    const batch = JSON.stringify(fixtures.omnichannel);
    assert.equal(await send(await signOmnichannel(batch, { secret: "s" })), 204);
    assert.equal(await send(await signOmnichannel(batch, { secret: "another" })), 401);
    assert.deepEqual(
      await ask("/seen", []),
      events.map((event) => normalize(event).eventKey),
    );
  },
  testing: async () => {
    const event = buildHttpSmsEvent("message.phone.sent");
    const batch = [buildOmnichannelEvent("message.delivered", "sms"), ...buildMessageHistory("omnichannel")];
    assert.deepEqual(await ask("/testing", []), {
      fixtures,
      built: [event, ...batch],
      drift: driftFindings({ ...event, added: 1 }),
      statuses: [204, 204, 401],
      handled: 1 + batch.length,
    });
  },
};

try {
  await checks[process.argv[2]]();
} finally {
  await worker.dispose();
}
