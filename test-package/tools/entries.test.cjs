// Jest as it is by default: CommonJS.
const { modules } = require("../entries.json");
const { receiveWith } = require("./receive-with.cjs");

test.each(modules.filter((name) => !name.endsWith("/arbitraries")))("%s loads", (name) => {
  expect(Object.keys(require(name))).not.toEqual([]);
});

test("requests are verified, parsed and normalized", async () => {
  const [root, receive, testing] = ["", "/receive", "/testing"].map((entry) => require(`message-webhooks${entry}`));
  expect(await receiveWith(root, receive, testing)).toBe("204,401,204,401, all handed over");
});
