import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";

/** The packages of a folder such as `scripts/package` take longer to copy than to generate everything. */
const isOwn = (path: string): boolean => basename(path) !== "node_modules";

describe("the generator's check", () => {
  const folders: string[] = [];

  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  const run = (folder: string, ...options: readonly string[]) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/generate.ts", ...options], { cwd: folder });

  const copyProject = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), "message-webhooks-"));
    folders.push(folder);
    const parts = ["package.json", "tsconfig.json", "src", "scripts", "schemas", "fixtures", "docs"];
    await Promise.all(
      parts.map((part) => cp(join(root, part), join(folder, part), { recursive: true, filter: isOwn })),
    );
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
    return folder;
  };

  test("finds no stale file in the repository", async () => {
    await expect(run(root, "--check")).resolves.toMatchObject({ stderr: "" });
  });

  test("finds every file that was edited, and changes none", async () => {
    const paths = [
      "src/generated/httpsms.types.ts",
      "src/generated/omnichannel.checks.ts",
      "src/generated/documented.ts",
      "src/generated/fixtures.ts",
      "src/generated/zod.ts",
      "schemas/omnichannel.json",
      "schemas/openapi.json",
      "schemas/vectors.json",
      "docs/events/omnichannel/message-delivered-sms.md",
      "docs/pictures/layers.svg",
    ];
    const folder = await copyProject();
    const edited = new Map<string, string>();
    for (const path of paths) edited.set(path, `${await readFile(join(folder, path), "utf8")} `);
    for (const [path, text] of edited) await writeFile(join(folder, path), text);
    const error = await run(folder, "--check").catch((reason) => reason);
    expect(error).toMatchObject({ code: 1 });
    expect(error.stderr.trim().split("\n")).toEqual(paths.map((path) => `${path} is stale: run npm run generate`));
    for (const [path, text] of edited) expect(await readFile(join(folder, path), "utf8")).toBe(text);
  });

  test.each<[source: string, text: string, replacement: string, output: string]>([
    ["fixtures/httpsms/message.phone.sent.json", "SIM1", "SIM2", "src/generated/fixtures.ts"],
    ["src/schemas/httpsms/envelope.ts", '"SIM1", "SIM2"', '"SIM1", "SIM2", "SIM3"', "src/generated/documented.ts"],
    ["src/receiving/claims.ts", "exp <= seconds", "exp < seconds", "schemas/vectors.json"],
    [
      "src/normalizing/message-state.ts",
      '"expired", "sent", "failed"',
      '"sent", "expired", "failed"',
      "docs/pictures/states-httpsms.svg",
    ],
    [
      "src/normalizing/httpsms/normalize.ts",
      'type !== "message.phone.sent"',
      "type !== undefined",
      "docs/events/httpsms/message-phone-sent.md",
    ],
  ])("finds what is generated from an edited %s", async (source, text, replacement, output) => {
    const folder = await copyProject();
    const file = join(folder, source);
    const content = await readFile(file, "utf8");
    expect(content).toContain(text);
    await writeFile(file, content.replace(text, replacement));
    await expect(run(folder, "--check")).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${output} is stale`),
    });
  });

  test("finds a page of an event that no longer exists, and a run without `--check` removes it", async () => {
    const folder = await copyProject();
    const page = "docs/events/omnichannel/message-gone.md";
    await writeFile(join(folder, page), "# message.gone\n");
    await expect(run(folder, "--check")).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${page} is stale`),
    });
    expect(existsSync(join(folder, page))).toBe(true);
    await run(folder);
    expect(existsSync(join(folder, page))).toBe(false);
    await expect(run(folder, "--check")).resolves.toMatchObject({ stderr: "" });
  });
});
