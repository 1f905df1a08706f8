import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findPublishingProblems } from "../../scripts/release/publishing.js";
import { findWorkflowProblems, type Job, readWorkflow } from "../../scripts/release/workflow.js";
import { root } from "../../scripts/root.js";

const folder = join(root, ".github/workflows/");
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const release = read("release.yml");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The workflow with one part replaced, so that exactly one rule is broken. */
const withChange = (part: string | RegExp, other: string): string => {
  const changed = release.replace(part, other);
  if (changed === release) throw new Error(`release.yml has no ${part}`);
  return changed;
};

/** The scripts of package.json that a job runs, one for each value of its matrix. */
const scriptsOf = ({ steps = [], strategy }: Job): readonly string[] => {
  const commands = strategy?.matrix["command"] ?? [];
  const named = steps.flatMap(({ run = "" }) => /^npm run (\S+)/.exec(run)?.[1] ?? []);
  return named.flatMap((name) => (name.startsWith("$") ? commands : [name]));
};

describe.each(readdirSync(folder))("%s", (file) => {
  it("pins what it uses, has only read permission, uses no secret, and puts no text of others into a shell", () => {
    expect(findWorkflowProblems(read(file))).toEqual([]);
  });

  it("runs scripts that exist", () => {
    const named = Object.values(readWorkflow(read(file)).jobs).flatMap(scriptsOf);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe("findWorkflowProblems reports", () => {
  const problems: readonly (readonly [what: string, part: string | RegExp, other: string, problem: RegExp])[] = [
    [
      "an action by its version",
      /checkout@[0-9a-f]{40}/,
      "checkout@v7",
      /^The action actions\/checkout@v7 is not pinned/,
    ],
    [
      "an action by a short commit",
      /(checkout@[0-9a-f]{7})[0-9a-f]+/,
      "$1",
      /^The action .* is not pinned to a commit/,
    ],
    ["a container without a digest", /@sha256:[0-9a-f]{64}/, "", /^The container node:20-bookworm is not pinned/],
    [
      "a container by an object",
      /container: node\S+/,
      "container:\n      image: node:20",
      /^The container node:20 is not/,
    ],
    ["a secret", '"$DIST_TAG"\n', `"$DIST_TAG"\n        # \${{ secrets.NPM }}\n`, /^The workflow uses a secret/],
    ["a token of npm", "DIST_TAG:", "NODE_AUTH_TOKEN: abc\n          DIST_TAG:", /^The workflow uses a secret/],
    ["a right for all jobs", "contents: read", "contents: write", /^The workflow has more than read permission/],
    ["a tag as code", '"$GITHUB_REF_NAME"', `\${{ github.ref_name }}`, /^A shell gets a value as code.*ref_name/],
  ];

  it.each(problems)("%s", (_, part, other, problem) => {
    expect(findWorkflowProblems(withChange(part, other))).toEqual([expect.stringMatching(problem)]);
  });

  it("a service without a digest", () => {
    const service = "services:\n      redis:\n        image: redis:7\n    steps:";
    expect(findWorkflowProblems(withChange("steps:", service))).toEqual([
      "The container redis:7 is not pinned to a digest.",
    ]);
  });
});

describe("release.yml", () => {
  it("publishes a tarball that a job without an identity packed", () => {
    expect(findPublishingProblems(release)).toEqual([]);
  });

  it("runs the checks of CI, and those that take too long for every change", () => {
    const jobs = Object.values(readWorkflow(release).jobs);
    const run = jobs.flatMap((job) => [...(job.steps ?? []).map((step) => step.run), ...scriptsOf(job)]);
    expect(run).toEqual(expect.arrayContaining([".ci/run", "check:release", "matrix", "mutation", "fuzz"]));
  });
});

describe("findPublishingProblems reports", () => {
  const download = "      - uses: actions/download-artifact";
  const problems: readonly (readonly [what: string, part: string | RegExp, other: string, problem: RegExp])[] = [
    ["no job that publishes", "npm publish", "npm view", /^Exactly one job must run/],
    ["two jobs that publish", "- run: npm ci", "- run: npm publish", /^Exactly one job must run/],
    [
      "an identity for the job that runs the code of others",
      "  pack:\n",
      "  pack:\n    permissions:\n      id-token: write\n",
      /^The job pack may request an identity/,
    ],
    ["every right for a job", "  pack:\n", "  pack:\n    permissions: write-all\n", /^The job pack may request/],
    ["an install before publishing", download, `      - run: npm ci\n${download}`, /tarball, not: npm ci$/],
    [
      "another command behind the publishing one",
      '--tag "$DIST_TAG"',
      '--tag "$DIST_TAG" && npm ci',
      /tarball, not: npm publish .* && npm ci$/,
    ],
    [
      "the repository in the publishing job",
      download,
      `      - uses: actions/checkout@1\n${download}`,
      /not: actions\/ch/,
    ],
    [
      "scripts of the package at publishing",
      " --ignore-scripts --provenance",
      " --provenance",
      /lacks --ignore-scripts/,
    ],
    ["a release without provenance", " --provenance", "", /lacks --provenance/],
    ["a tarball that is compared with nothing", /CHECKSUM: .*/, "CHECKSUM: 0", /does not compare the tarball/],
    [
      "a checksum that is not looked at",
      /- run: echo .*CHECKSUM.*/,
      "- uses: actions/setup-node@1",
      /does not compare/,
    ],
    ["a release before all checks have passed", "[pack, gate, long]", "[pack, gate]", /does not wait for long/],
    [
      "a tag of any branch",
      /- run: git merge-base.*/,
      "- run: git status",
      /^No job refuses a tag that is not on main/,
    ],
    ["a check of the branch without the history", "fetch-depth: 0", "fetch-depth: 1", /^No job refuses a tag/],
    ["a package without its repository", "- run: npx tsx scripts/set-repository.ts", "- run: npx tsx", /^No job sets/],
    ["scripts of the package at packing", "npm pack --ignore-scripts", "npm pack", /^No job sets the repository/],
  ];

  it.each(problems)("%s", (_, part, other, problem) => {
    expect(findPublishingProblems(withChange(part, other))).toEqual([expect.stringMatching(problem)]);
  });
});
