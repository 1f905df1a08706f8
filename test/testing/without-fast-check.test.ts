import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";

/** Uses all of the kit; where fast-check is not installed, the error of the arbitraries comes last. */
const program = `
import * as kit from "./kit.mjs";

const event = kit.buildHttpSmsEvent("message.phone.sent");
const batch = JSON.stringify(kit.fixtures.omnichannel);
kit.assertDocumented(event);
const used = {
  fixtures: kit.fixtures.httpsms.length + kit.fixtures.omnichannel.length,
  history: kit.buildMessageHistory("omnichannel").length,
  httpsms: Object.keys((await kit.signHttpSms(JSON.stringify(event), { signingKey: "k" })).headers),
  omnichannel: Object.keys((await kit.signOmnichannel(batch, { secret: "s" })).headers),
  paths: kit.undocumentedPaths({ ...event, added: 1 }),
  errors: [],
};
for (const make of [kit.httpSmsEventArbitrary, kit.omnichannelEventArbitrary]) {
  try {
    make();
  } catch (error) {
    used.errors.push(error.message, error.cause.code ?? error.cause.message);
  }
}
console.log(JSON.stringify(used));
`;

describe("where fast-check cannot be found", () => {
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "message-webhooks-"));
    await build({
      entryPoints: [join(root, "src/testing.ts")],
      outfile: join(folder, "kit.mjs"),
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      external: ["fast-check"],
      logLevel: "silent",
    });
    await writeFile(join(folder, "program.mjs"), program);
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true }));

  const run = async (): Promise<{ readonly errors: readonly string[] }> => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "program.mjs")], { cwd: folder });
    return JSON.parse(stdout);
  };

  const works = {
    fixtures: 36,
    history: 3,
    httpsms: ["content-type", "x-event-type", "authorization"],
    omnichannel: ["content-type", "x-comapi-signature"],
    paths: ["/added"],
  };
  const help = "the arbitraries of message-webhooks need fast-check: npm install --save-dev fast-check";

  test("all but the arbitraries works, and these say what to install", { timeout: 60_000 }, async () => {
    expect(await run()).toEqual({ ...works, errors: [help, "MODULE_NOT_FOUND", help, "MODULE_NOT_FOUND"] });
  });

  test("it is loaded once it is there, from where the kit is", { timeout: 60_000 }, async () => {
    const module = join(folder, "node_modules/fast-check");
    await mkdir(module, { recursive: true });
    await writeFile(join(module, "index.js"), 'throw new Error("loaded");');
    expect(await run()).toEqual({ ...works, errors: [help, "loaded", help, "loaded"] });
  });
});
