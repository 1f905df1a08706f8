import { expect, it } from "vitest";
import { withRepository } from "../../scripts/release/repository.js";

it("names the repository, its page and its issues, and keeps the rest", () => {
  expect(
    withRepository(
      { name: "message-webhooks", homepage: "old" },
      { server: "https://github.com", name: "owner/a.repo" },
    ),
  ).toEqual({
    name: "message-webhooks",
    repository: { type: "git", url: "git+https://github.com/owner/a.repo.git" },
    homepage: "https://github.com/owner/a.repo#readme",
    bugs: { url: "https://github.com/owner/a.repo/issues" },
  });
});

it.each([
  ["https://github.com", ""],
  ["https://github.com", "name"],
  ["https://github.com", "owner/name/more"],
  ["http://github.com", "owner/name"],
  ["", "owner/name"],
])("throws for the server %j with the repository %j", (server, name) => {
  expect(() => withRepository({}, { server, name })).toThrow("set `GITHUB_SERVER_URL` to an https address");
});
