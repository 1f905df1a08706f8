// Jest with ES modules.
import { createRequire } from "node:module";
import { receiveWith } from "./receive-with.cjs";

const { modules } = createRequire(import.meta.url)("../entries.json");

test.each(modules.filter((name) => !name.endsWith("/arbitraries")))("%s loads", async (name) => {
  expect(Object.keys(await import(name))).not.toEqual([]);
});

test("requests are verified, parsed and normalized", async () => {
  const names = ["", "/receive", "/testing"].map((entry) => `message-webhooks${entry}`);
  const [root, receive, testing] = await Promise.all(names.map((name) => import(name)));
  expect(await receiveWith(root, receive, testing)).toBe("204,401,204,401, all handed over");
});
