import { describe, expect, test } from "vitest";
import { fixtures } from "../../src/testing.js";
import { useCommand } from "../support/testing/run-inspect.js";

/** A tenth of what the larger file would need as a whole. A process that exceeds it is ended by Node. */
const heap = "--max-old-space-size=48";

describe("message-webhooks inspect", () => {
  const { start, fileOf } = useCommand();

  /** Returns the exit status for a file, and the number of printed payloads. */
  const inspect = async (file: string) => {
    const child = start(["inspect", "--json", file], [heap]);
    let lines = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines += 1;
    });
    child.stderr.resume();
    const status = await new Promise((resolve) => child.on("close", resolve));
    return { status, lines };
  };

  test("needs no more memory for a hundred thousand lines than a small heap has", async () => {
    const lines = [...fixtures.httpsms, ...fixtures.omnichannel].map((event) => `${JSON.stringify(event)}\n`).join("");
    expect(await inspect(await fileOf("many.jsonl", lines.repeat(1_819)))).toEqual({ status: 0, lines: 55 * 1_819 });
  });
});
