import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { useEntries } from "./use-entries.cjs";

const require = createRequire(import.meta.url);
// Node before 20.10 knows only `assert`
const json = { with: { type: "json" }, assert: { type: "json" } };
const load = (name) => import(name, name.endsWith(".json") ? json : {});

console.log(await useEntries(load, require("./entries.json")));

// an application may end up with both module kinds: there the guards still know the errors, which `instanceof` does not
const esm = await import("message-webhooks");
const cjs = require("message-webhooks");
const { error } = cjs.safeParseEvent("{}");
assert.ok(!(error instanceof esm.InvalidEventError));
assert.ok(esm.isInvalidEventError(error));
assert.ok(esm.isWebhookError(error));
