// to be test/testing/readme.test.ts once the README has its section "Testing"
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import * as kit from "../../src/testing.js";
import { buildHttpSmsEvent, buildOmnichannelEvent } from "../../src/testing.js";
import { useCommand } from "../support/testing/run-inspect.js";

const readme = readFileSync(join(root, "README.md"), "utf8");

describe("the README", () => {
  const { run } = useCommand();

  test.each(Object.keys(kit))("mentions %s of the test kit", (name) => {
    expect(readme).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test("shows what the command prints", async () => {
    const captured = [
      buildHttpSmsEvent("message.call.missed", { data: { sim: "SIM3" } }),
      buildOmnichannelEvent("message.sent", "email", { payload: { details: { channel: "carrierPigeon" as never } } }),
      buildOmnichannelEvent("message.delivered", "sms", { payload: { id: 7 as never } }),
    ];
    const { stdout } = await run(["inspect"], captured.map((event) => JSON.stringify(event)).join("\n"));
    const shown = stdout.replaceAll(/^-:/gm, "captured.jsonl:").replaceAll(/^ {2}normalized .*\n/gm, "");
    expect(readme).toContain(`\`\`\`text\n${shown}\`\`\``);
  });
});
