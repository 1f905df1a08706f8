import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../../scripts/root.js";

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly needs?: readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(root, ".github/workflows/");
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const workflow = (file: string): Workflow => parse(read(file));
const files = readdirSync(folder);
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const jobsOf = (file: string): readonly Job[] => Object.values(workflow(file).jobs);
const stepsOf = (file: string): readonly Step[] => jobsOf(file).flatMap(({ steps }) => steps);

/** The scripts of package.json that a job runs, one for each value of its matrix. */
const scriptsOf = ({ steps, strategy }: Job): readonly string[] => {
  const commands = strategy?.matrix["command"] ?? [];
  const named = steps.flatMap(({ run = "" }) => /^npm run (\S+)/.exec(run)?.[1] ?? []);
  return named.flatMap((name) => (name.startsWith("$") ? commands : [name]));
};

describe.each(files)("%s", (file) => {
  it("pins each action to a commit", () => {
    const used = stepsOf(file).flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/@[0-9a-f]{40}$/);
  });

  it("has only read permission, unless a job needs more", () => {
    expect(workflow(file).permissions).toEqual({ contents: "read" });
  });

  it("runs scripts that exist", () => {
    for (const script of jobsOf(file).flatMap(scriptsOf)) expect(Object.keys(scripts)).toContain(script);
  });

  it("puts no text of others into a shell", () => {
    for (const { run } of stepsOf(file)) expect(run ?? "").not.toMatch(/\$\{\{ *github\./);
  });
});

describe("release.yml", () => {
  const { jobs } = workflow("release.yml");

  it("publishes after every other job", () => {
    const others = Object.keys(jobs).filter((name) => name !== "publish");
    expect(jobs["publish"]?.needs).toEqual(others);
  });

  it("lets only the publishing job request an identity", () => {
    const allowed = Object.entries(jobs).filter(([, { permissions }]) => permissions?.["id-token"] === "write");
    expect(allowed.map(([name]) => name)).toEqual(["publish"]);
  });

  it("runs the checks of CI, and those that take too long for every change", () => {
    const run = Object.values(jobs).flatMap((job) => [...job.steps.map((step) => step.run), ...scriptsOf(job)]);
    expect(run).toEqual(expect.arrayContaining([".ci/run", "matrix", "mutation", "fuzz"]));
  });

  it("publishes with provenance and without a token", () => {
    const publish = jobs["publish"]?.steps.map(({ run }) => run ?? "").join("\n");
    expect(publish).toContain("npm publish --provenance");
    expect(read("release.yml")).not.toMatch(/secrets\.|NODE_AUTH_TOKEN/);
  });
});
