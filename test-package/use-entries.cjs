// What an application does with every entry of the packed package, at run time, in either module kind.
const assert = require("node:assert/strict");
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const readFixtures = (name) => {
  const folder = join(__dirname, "fixtures", name);
  const files = readdirSync(folder).sort();
  return files.map((file) => readFileSync(join(folder, file), "utf8"));
};

const fixtures = { httpsms: readFixtures("httpsms"), omnichannel: readFixtures("omnichannel") };
const platformFixtures = readFixtures("omnichannel-platform");
const errorClasses = ["WebhookError", "InvalidEventError", "UnknownEventError"];

const hasFastCheck = (() => {
  try {
    return require.resolve("fast-check") !== "";
  } catch {
    return false;
  }
})();

/** What each entry must be able to do. An entry that is missing here is only loaded. */
const uses = {
  "message-webhooks": (entry) => {
    for (const text of fixtures.httpsms) assert.equal(entry.safeParseEvent(text).provider, "httpsms");
    for (const text of fixtures.omnichannel) assert.equal(entry.safeParseEvent(text).provider, "omnichannel");
    for (const text of Object.values(fixtures).flat()) {
      const { kind, event } = entry.safeParseEvent(text);
      assert.equal(kind, "event");
      assert.notEqual(entry.normalize(event).status, "unknown");
    }
  },
  "message-webhooks/httpsms": (entry) => {
    for (const text of fixtures.httpsms) assert.deepEqual(entry.parseHttpSmsEvent(text), JSON.parse(text));
  },
  "message-webhooks/omnichannel": (entry) => {
    const results = entry.safeParseOmnichannelBody(`[${fixtures.omnichannel.join(",")}]`);
    assert.equal(results.length, fixtures.omnichannel.length);
    for (const result of results) assert.equal(result.kind, "event");
  },
  "message-webhooks/receive": async (entry, load) => {
    const { signHttpSms, signOmnichannel } = await load("message-webhooks/testing");
    const [key, other] = [{ signingKey: "k" }, { signingKey: "another" }];
    for (const text of fixtures.httpsms) {
      assert.equal((await entry.receiveHttpSms(await signHttpSms(text, key), key)).kind, "event");
      await assert.rejects(entry.receiveHttpSms(await signHttpSms(text, other), key), { code: "wrong_signature" });
    }
    const batch = `[${fixtures.omnichannel.join(",")}]`;
    const results = await entry.receiveOmnichannel(await signOmnichannel(batch, { secret: "s" }), { secret: "s" });
    assert.equal(results.length, fixtures.omnichannel.length);
    const handle = entry.createWebhookHandler({
      omnichannel: { secret: "s" },
      onEvent() {},
      onUnknown() {},
      onInvalid() {},
    });
    for (const [secret, status] of Object.entries({ s: 204, another: 401 })) {
      const post = { method: "POST", ...(await signOmnichannel(batch, { secret })) };
      assert.equal((await handle(new Request("https://example.com", post))).status, status);
    }
    await assert.rejects(
      entry.verifyOmnichannel({ headers: { host: "example.com" }, body: batch }, { secret: "s" }),
      entry.SignatureError,
    );
  },
  "message-webhooks/testing": async (entry, load) => {
    const { safeParseEvent, httpSmsEventTypes } = await load("message-webhooks");
    assert.deepEqual(
      [entry.fixtures.httpsms, entry.fixtures.omnichannel],
      [fixtures.httpsms, [...fixtures.omnichannel, ...platformFixtures]].map((texts) =>
        texts.map((text) => JSON.parse(text)),
      ),
    );
    for (const type of httpSmsEventTypes) {
      const event = entry.buildHttpSmsEvent(type);
      assert.equal(safeParseEvent(event).kind, "event");
      entry.assertDocumented(event);
    }
    assert.throws(() => entry.assertDocumented({ ...entry.fixtures.httpsms[0], added: 1 }), entry.UndocumentedError);
  },
  "message-webhooks/arbitraries": async (entry, load) => {
    const { safeParseEvent } = await load("message-webhooks");
    const fc = await load("fast-check");
    const isEvent = (event) => safeParseEvent(event).kind === "event";
    fc.assert(fc.property(entry.httpSmsEventArbitrary(), isEvent));
    fc.assert(fc.property(entry.omnichannelEventArbitrary(), isEvent));
  },
  "message-webhooks/zod": (entry) => {
    for (const text of fixtures.httpsms) entry.HttpSmsEventSchema.parse(JSON.parse(text));
    for (const text of fixtures.omnichannel) entry.OmnichannelEventSchema.parse(JSON.parse(text));
    assert.equal(entry.HttpSmsEventSchema.safeParse({}).success, false);
  },
};

/** Errors of one entry have to be errors of every other one. */
const checkErrors = (root, entry) => {
  for (const name of errorClasses) {
    if (entry[name] !== undefined) assert.equal(entry[name], root[name], `${name} is one class`);
    if (entry.UndocumentedError !== undefined)
      assert.ok(entry.UndocumentedError.prototype instanceof root.WebhookError);
  }
  for (const parse of [entry.parseHttpSmsEvent, entry.parseOmnichannelEvent]) {
    if (parse !== undefined) assert.throws(() => parse("{}"), root.InvalidEventError);
  }
};

/** Loads and uses each entry by `load`; returns a sentence on what was done. */
exports.useEntries = async (load, { modules, schemas }) => {
  const root = await load("message-webhooks");
  for (const name of modules) {
    if (name.endsWith("/arbitraries") && !hasFastCheck) {
      await assert.rejects(load(name), /fast-check/);
      continue;
    }
    const entry = await load(name);
    assert.notEqual(Object.keys(entry).length, 0, `${name} exports something`);
    await uses[name]?.(entry, load);
    checkErrors(root, entry);
  }
  for (const name of schemas) {
    const file = await load(name);
    assert.notEqual(Object.keys(file.default ?? file).length, 0, `${name} is a JSON object`);
  }
  for (const name of Object.keys(uses)) assert.ok(modules.includes(name), `${name} is an entry`);
  const texts = Object.values(fixtures).flat().length;
  assert.ok(texts >= 36, "all documented examples were there");
  const arbitraries = hasFastCheck ? "with" : "without";
  return `${modules.length} entries and ${schemas.length} schemas loaded, ${texts} examples parsed, ${arbitraries} fast-check`;
};
