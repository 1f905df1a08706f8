import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import { build, type Metafile, type Platform } from "esbuild";
import { build as buildPackage } from "tsup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import tsupConfig from "../../tsup.config.js";
import { received, secret, sentSms, signHttpSms, signingKey, signOmnichannel, url } from "../support/receiving/sign.js";

interface Bundle {
  readonly text: string;
  readonly metafile: Metafile;
}

/** What a bundler makes of an entry; a Node built-in would stay outside, as an import. */
const bundle = async (entry: string, platform: Platform, conditions: string[]): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    // a script, since a context runs no modules
    format: "iife",
    globalName: "bundled",
    platform,
    conditions,
    target: "es2022",
    external: ["node:*"],
    logLevel: "silent",
  });
  return { text: outputFiles.map((file) => file.text).join(""), metafile };
};

const inputsOf = ({ metafile }: Bundle): readonly string[] => Object.keys(metafile.inputs);

const importsOf = ({ metafile }: Bundle): readonly string[] =>
  [...Object.values(metafile.inputs), ...Object.values(metafile.outputs)]
    .flatMap(({ imports }) => imports)
    .filter(({ external }) => external)
    .map(({ path }) => path);

/** What Workers, Deno, Bun and browsers all have, and nothing of Node. */
const webGlobals = {
  crypto,
  Request,
  Response,
  Headers,
  TextEncoder,
  TextDecoder,
  Uint8Array,
  ArrayBuffer,
  atob,
  btoa,
};

type Bundled = Pick<typeof import("../../src/receive.js"), "createWebhookHandler">;

/** The exports of a bundle, run as on the edge: no globals of Node, and no code made from text. */
const runBundle = ({ text }: Bundle): Bundled => {
  const context = createContext({ ...webGlobals }, { codeGeneration: { strings: false, wasm: false } });
  return runInContext(`${text}\nbundled`, context);
};

describe.each([
  { where: "Workers", platform: "neutral", conditions: ["workerd", "worker"] },
  { where: "Deno and Bun", platform: "neutral", conditions: ["deno", "bun"] },
  { where: "browsers", platform: "browser", conditions: [] },
] as const)("the receiving entry bundled for $where", ({ platform, conditions }) => {
  const bundled = bundle("src/receive.ts", platform, [...conditions]);

  test("needs no package, and nothing of Node", async () => {
    expect(inputsOf(await bundled).filter((path) => !path.startsWith("src/"))).toEqual([]);
    expect(importsOf(await bundled)).toEqual([]);
  });

  test("answers both platforms with nothing but web standards", async () => {
    const seen: string[] = [];
    const handle = runBundle(await bundled).createWebhookHandler({
      httpsms: { signingKey, now: () => new Date("2026-03-01T12:00:00Z") },
      omnichannel: { secret },
      onEvent: (_, { provider }) => seen.push(provider),
      onUnknown: () => seen.push("unknown"),
      onInvalid: () => seen.push("invalid"),
    });
    const requests = [await signHttpSms(received, { signingKey }), await signOmnichannel(sentSms, { secret })];
    for (const { headers, body } of requests) {
      expect((await handle(new Request(url, { method: "POST", headers, body }))).status).toBe(204);
      const forged = new Request(url, { method: "POST", headers: { authorization: "Bearer a.b.c" }, body });
      expect((await handle(forged)).status).toBe(401);
    }
    expect(seen).toEqual(["httpsms", "omnichannel"]);
  });
});

test("the context that runs the bundles has nothing of Node", () => {
  expect(runInContext("typeof process + typeof Buffer + typeof require", createContext({ ...webGlobals }))).toBe(
    "undefinedundefinedundefined",
  );
});

describe("the parsing entries", () => {
  test.each(["src/index.ts", "src/httpsms.ts", "src/omnichannel.ts"])(
    "%s brings in no package, and nothing of receiving",
    async (entry) => {
      const bundled = await bundle(entry, "neutral", []);
      expect(inputsOf(bundled)).toContain(entry);
      expect(inputsOf(bundled).filter((path) => !path.startsWith("src/"))).toEqual([]);
      expect(inputsOf(bundled).filter((path) => /verify|receive|signature/.test(path))).toEqual([]);
      expect(importsOf(bundled)).toEqual([]);
    },
  );
});

/** Verifies a request that Node's `require` got the code for, and prints the user of the token. */
const program = `
  const { verifyHttpSms } = require(process.argv[1]);
  const [signingKey, time, request] = process.argv.slice(2);
  verifyHttpSms(JSON.parse(request), { signingKey, now: () => new Date(time) }).then(
    ({ sub }) => console.log(sub),
    (error) => { console.error(error); process.exitCode = 1; },
  );
`;

/** Only newer releases of Node can `require` an ES module: they forgo it for the test. */
const withoutRequireOfModules = process.allowedNodeEnvironmentFlags.has("--experimental-require-module")
  ? ["--no-experimental-require-module"]
  : [];

describe("the built package", () => {
  let folder = "";
  const read = (file: string): Promise<string> => readFile(join(folder, file), "utf8");

  beforeAll(async () => {
    // in the project, so that it finds zod
    folder = await mkdtemp(join(root, "node_modules", ".receive-"));
    await buildPackage({ ...tsupConfig, config: false, outDir: folder, silent: true });
  });

  afterAll(() => rm(folder, { recursive: true }));

  test("verifies from CommonJS on a Node that cannot require modules", async () => {
    const request = await signHttpSms(received, { signingKey });
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...withoutRequireOfModules,
      "--eval",
      program,
      join(folder, "receive.cjs"),
      signingKey,
      "2026-03-01T12:00:00Z",
      JSON.stringify(request),
    ]);
    expect(stdout.trim()).toBe("XtABz6zdeFMoBLoltz6SREDvRSh2");
  });

  test("has no import() and no require of anything but its own files", async () => {
    const files = (await readdir(folder)).filter((file) => /\.c?js$/.test(file));
    const texts = await Promise.all(files.map(read));
    // Jest in its default mode fails at an import(), and webpack makes a second file of it
    expect(texts.filter((text) => /\bimport\(/.test(text))).toEqual([]);
    const used = texts.flatMap((text) =>
      [...text.matchAll(/(?:require\(|from )["']([^"']+)["']/g)].map(([, from]) => from),
    );
    expect([...new Set(used)].filter((from) => !/^(?:\.|node:|zod|fast-check)/.test(from ?? ""))).toEqual([]);
  });
});
