import { defineConfig } from "vitest/config";

export default defineConfig({
  // the examples import the package by its name, which is its source here
  resolve: { tsconfigPaths: true },
  // random tests take long on a busy machine
  test: { include: ["test/**/*.test.ts", "examples/**/*.test.ts"], testTimeout: 30_000 },
});
