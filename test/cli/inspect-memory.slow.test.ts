import { describe, expect, test } from "vitest";
import { fixtures } from "../../src/testing.js";
import { useCommand } from "../support/testing/run-inspect.js";

/** Makes the command print its maximum memory in KiB when it exits. */
const measure = 'data:text/javascript,process.on("exit", () => console.error(process.resourceUsage().maxRSS));';

describe("message-webhooks inspect", { timeout: 60_000 }, () => {
  const { start, fileOf } = useCommand();

  /** Returns the maximum memory for a file, in MB, and the number of printed payloads. */
  const inspect = async (file: string) => {
    const child = start(["inspect", "--json", file], ["--import", measure]);
    const output = { lines: 0, stderr: "" };
    child.stdout.on("data", (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) output.lines += 1;
    });
    child.stderr.on("data", (chunk) => {
      output.stderr += chunk;
    });
    const status = await new Promise((resolve) => child.on("close", resolve));
    return { status, lines: output.lines, megabytes: Number(output.stderr) / 1024 };
  };

  test("needs constant memory for a hundred thousand lines", async () => {
    const lines = [...fixtures.httpsms, ...fixtures.omnichannel].map((event) => `${JSON.stringify(event)}\n`).join("");
    const few = await inspect(await fileOf("few.jsonl", lines.repeat(28)));
    const many = await inspect(await fileOf("many.jsonl", lines.repeat(2_778)));
    expect([few.lines, many.lines]).toEqual([36 * 28, 36 * 2_778]);
    expect([few.status, many.status]).toEqual([0, 0]);
    console.log(
      `inspect: ${few.megabytes.toFixed(0)} MB for a thousand lines, ${many.megabytes.toFixed(0)} MB for 100,008`,
    );
    expect(many.megabytes).toBeLessThan(150);
  });
});
