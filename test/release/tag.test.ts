import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findTagProblems } from "../../scripts/release/tag.js";

let folder = "";

const git = (...args: readonly string[]): void => {
  const author = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  execFileSync("git", [...author, ...args], { cwd: folder, stdio: "ignore" });
};

const commit = (): void => git("commit", "--allow-empty", "--no-verify", "--no-gpg-sign", "-m", "A change");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "message-webhooks-tag-"));
  git("init", "--initial-branch", "main");
  commit();
});

afterEach(() => rmSync(folder, { recursive: true }));

it("accepts a tag on main, also below its tip", () => {
  git("tag", "v1.0.0");
  commit();
  expect(findTagProblems(folder, "v1.0.0")).toEqual([]);
});

it("accepts a tag that does not exist yet, if the current commit is on main", () => {
  expect(findTagProblems(folder, "v1.0.0")).toEqual([]);
});

it("reports a tag outside main, also while main is checked out", () => {
  git("checkout", "-b", "other");
  commit();
  git("tag", "v1.0.0");
  git("checkout", "main");
  expect(findTagProblems(folder, "v1.0.0")).toEqual([
    expect.stringMatching(/^The commit [0-9a-f]{7} of v1\.0\.0 is not on main\.$/),
  ]);
});

it("reports a tag on a main that was not pushed", () => {
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  commit();
  git("tag", "v1.0.0");
  expect(findTagProblems(folder, "v1.0.0")).toHaveLength(1);
});

it("says nothing about a repository without a main branch, or no repository", () => {
  git("branch", "--move", "main", "trunk");
  expect(findTagProblems(folder, "v1.0.0")).toEqual([]);
  rmSync(join(folder, ".git"), { recursive: true });
  expect(findTagProblems(folder, "v1.0.0")).toEqual([]);
});
