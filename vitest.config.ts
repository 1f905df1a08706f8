import { defineConfig } from "vitest/config";

export default defineConfig({
  // the examples import the package by its name, which is its source here
  resolve: { tsconfigPaths: true },
  test: { include: ["test/**/*.test.ts", "examples/**/*.test.ts"] },
});
