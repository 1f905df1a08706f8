// Bundles the Worker, starts it in workerd, and prints its address. It ends with its standard input.
import { build } from "esbuild";
import { Miniflare } from "miniflare";

const { outputFiles } = await build({
  entryPoints: ["notes-worker.ts"],
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
  bindings: {
    HTTPSMS_SIGNING_KEY: process.env.HTTPSMS_SIGNING_KEY,
    OMNICHANNEL_SECRET: process.env.OMNICHANNEL_SECRET,
  },
  port: 0,
});

console.log(String(await worker.ready));
process.stdin.resume().on("end", () => worker.dispose());
