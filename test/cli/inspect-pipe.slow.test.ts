import { describe, expect, test } from "vitest";
import { buildHttpSmsEvent } from "../../src/testing.js";
import { useCommand } from "../support/testing/run-inspect.js";

describe("message-webhooks inspect", () => {
  const { start, fileOf } = useCommand();

  test("exits without an error if the reader stops early, as `head` does", async () => {
    const sent = JSON.stringify(buildHttpSmsEvent("message.phone.sent"));
    const child = start(["inspect", await fileOf("many.jsonl", `${sent}\n`.repeat(5_000))]);
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
