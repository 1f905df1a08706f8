import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    httpsms: "src/httpsms.ts",
    omnichannel: "src/omnichannel.ts",
    inspect: "src/cli/main.ts",
    receive: "src/receive.ts",
    testing: "src/testing.ts",
    zod: "src/zod.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // one shared chunk, so that all entries share one copy of each error class
  splitting: true,
  // not every runtime and bundler knows the modules of Node without `node:`, which tsup takes off
  removeNodeProtocol: false,
  external: [/^node:/],
  // its CommonJS output keeps `import("jose")`, which has no CommonJS build
  treeshake: true,
  clean: true,
  dts: {
    resolve: true,
    // for the import that follows in testing.d.ts, where fast-check is not installed
    banner: "// @ts-ignore fast-check is an optional peer of message-webhooks/testing",
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
});
