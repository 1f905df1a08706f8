import { spawnSync } from "node:child_process";

/** Returns what git prints, or `undefined` if it fails. */
const git = (folder: string, ...args: readonly string[]): string | undefined => {
  const { status, stdout } = spawnSync("git", args, { cwd: folder, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
};

/** Says whether the tag, or what would get it, is on main. A folder without a main branch has no problem. */
export const findTagProblems = (folder: string, tag: string): readonly string[] => {
  const resolve = (name: string): string | undefined => git(folder, "rev-parse", "--verify", "--quiet", name);
  const main = ["refs/remotes/origin/main", "refs/heads/main"].find((name) => resolve(name) !== undefined);
  const commit = resolve(`refs/tags/${tag}^{commit}`) ?? resolve("HEAD");
  if (main === undefined || commit === undefined) return [];
  if (git(folder, "merge-base", "--is-ancestor", commit, main) !== undefined) return [];
  return [`The commit ${commit.slice(0, 7)} of ${tag} is not on main.`];
};
