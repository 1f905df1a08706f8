import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    httpsms: "src/httpsms.ts",
    omnichannel: "src/omnichannel.ts",
    cli: "src/cli/main.ts",
    receive: "src/receive.ts",
    testing: "src/testing.ts",
    arbitraries: "src/arbitraries.ts",
    zod: "src/zod.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // one shared chunk, so that all entries share one copy of each error class
  splitting: true,
  // the command imports the modules of Node by `node:`, which tsup takes off
  removeNodeProtocol: false,
  external: [/^node:/],
  treeshake: true,
  clean: true,
  // scripts/declarations.ts prints them, a file per module
  dts: false,
});
