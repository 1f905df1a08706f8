import { defineConfig } from "vitest/config";

// the tests of the built site, so they run only after `npm run site`
export default defineConfig({
  test: { include: ["docs/test/**/*.test.ts"], isolate: false, testTimeout: 600_000, hookTimeout: 600_000 },
});
