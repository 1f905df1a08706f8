import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import { toNodeListener } from "../../src/receive.js";
import { fixtures } from "../../src/testing.js";
import { type Block, blocksOf } from "../support/code-blocks.js";
import { pages } from "../support/pages.js";
import { createEndpoint, listen } from "../support/testing/endpoint.js";
import { useCommand } from "../support/testing/run-inspect.js";

const keys = { HTTPSMS_SIGNING_KEY: "key", OMNICHANNEL_SECRET: "secret" };

/** Blocks that install, deploy or start something: what they name must exist. */
const isNamedOnly = ({ code }: Block): boolean =>
  /^(?:npm |npx wrangler|DATABASE_URL=|HTTPSMS_SIGNING_KEY=)/m.test(code);

const blocks = pages.flatMap((page) => blocksOf(page, "sh"));

describe("shell blocks", () => {
  const { fileOf } = useCommand();
  let folder = "";

  beforeAll(async () => {
    // `npx message-webhooks` is the command of this source
    const npx = await fileOf("npx", `#!/bin/sh\ncommand="$1"\nshift\nexec node "$(dirname "$0")/$command.mjs" "$@"\n`);
    await chmod(npx, 0o755);
    folder = join(dirname(npx), "project");
    await mkdir(folder);
    await writeFile(
      join(folder, "captured.jsonl"),
      fixtures.httpsms.map((event) => `${JSON.stringify(event)}\n`).join(""),
    );
    await writeFile(join(folder, "events.jsonl"), "");
    await symlink(join(root, "fixtures"), join(folder, "fixtures"));
  });

  const run = (code: string) =>
    promisify(execFile)("sh", ["-e", "-c", code], {
      cwd: folder,
      env: { ...process.env, ...keys, PATH: `${dirname(folder)}:${process.env["PATH"]}` },
      maxBuffer: 1e8,
    });

  test.each(blocks.filter((block) => !isNamedOnly(block)))("$at runs, and nothing is wrong", async ({ code }) => {
    const { handle } = createEndpoint({
      httpsms: { signingKey: keys.HTTPSMS_SIGNING_KEY },
      omnichannel: { secret: keys.OMNICHANNEL_SECRET },
    });
    const url = await listen(toNodeListener(handle));
    const { host } = new URL(url);
    const { stdout } = await run(code.replaceAll("localhost:3000", host));
    expect(stdout).not.toMatch(/^(?:wrong|advice)/m);
    const responses = [...stdout.matchAll(/(?:^HTTP\/1\.1 | {2})(\d{3}) /gm)].map(([, status]) => status);
    if (/curl|send /.test(code)) expect(responses).toContain("204");
    if (code.includes("check ")) expect(stdout).toMatch(/\d+ ok, 0 wrong, 0 advice\n$/);
  });

  test.each(blocks.filter(isNamedOnly))("$at names what exists", async ({ page, code }) => {
    const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    for (const [, script = ""] of code.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toHaveProperty(script);
    for (const [, path = ""] of code.matchAll(/tsx (examples\/\S+)/g)) expect(existsSync(join(root, path))).toBe(true);
    for (const [, path = ""] of code.matchAll(/--prefix (\S+)/g)) {
      expect(existsSync(join(root, path, "package-lock.json"))).toBe(true);
    }
    // a file that the page tells its reader to write or to copy
    for (const [, file = ""] of code.matchAll(/(?:tsx|deploy) ([\w-]+\.ts)/g)) {
      expect(pages.find(({ path }) => path === page)?.text).toContain(file);
    }
  });

  test("fail if a command fails", async () => {
    await expect(run("npx message-webhooks send message.phone.snet --to http://127.0.0.1:1")).rejects.toThrow("snet");
  });

  test("are found", () => {
    expect(blocks.filter((block) => !isNamedOnly(block)).length).toBeGreaterThanOrEqual(7);
    expect(blocks.filter(isNamedOnly).length).toBeGreaterThanOrEqual(15);
  });
});
