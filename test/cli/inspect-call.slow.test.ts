import { describe, expect, test } from "vitest";
import { buildHttpSmsEvent, buildOmnichannelEvent } from "../../src/testing.js";
import { useCommand } from "../support/testing/run-inspect.js";

const sent = JSON.stringify(buildHttpSmsEvent("message.phone.sent"));
const envelope =
  "must have the envelope of httpSMS (`id`, `type`, `time`, `data`) or of Omnichannel (`eventId`, `name`, `timestamp`)";

describe("message-webhooks inspect", () => {
  const { run } = useCommand();

  test.each<[what: string, text: string, message: string, more: string]>([
    [
      "text that is not JSON",
      "no JSON\n",
      "must be JSON",
      "  line 1, column 1: a value must be an object, an array, a string in double quotes, a number, `true`, `false` or `null`\n",
    ],
    [
      "a truncated event",
      sent.slice(0, 100),
      "must be JSON",
      "  line 1, column 101: the text ends inside a string: was it cut off?\n",
    ],
    [
      "an object without an envelope",
      "{}",
      envelope,
      "  note  for httpSMS it lacks `id`, `type`, `time`, `data`; for Omnichannel it lacks `eventId`, `name`, `timestamp`\n",
    ],
    ["null", "null", envelope, ""],
    ["a batch in a batch", `[[${sent}]]`, "must be one event, not a batch: use `safeParseBody`", ""],
  ])("calls %s invalid", async (_what, text, message, more) => {
    expect(await run(["inspect"], text)).toEqual({
      status: 1,
      stdout: `-:1  invalid  webhook event: ${message}\n${more}0 events, 0 unknown, 1 invalid, 0 with drift\n`,
      stderr: "",
    });
  });

  test.each([JSON.stringify(sent), JSON.stringify([sent])])(
    "reads JSON that was encoded twice, and says so",
    async (text) => {
      const { status, stdout } = await run(["inspect"], text);
      expect(stdout.split("\n").slice(0, 2)).toEqual([
        "-:1  event  httpsms  message.phone.sent",
        "  note  JSON inside a JSON string: something encoded the body twice",
      ]);
      expect(status).toBe(0);
    },
  );

  test("escapes control characters, so that a payload cannot start a line or control the terminal", async () => {
    const event = buildOmnichannelEvent("message.sent", "sms", { name: "a\u001b[2J\nforged:1\u009b" as never });
    const { stdout } = await run(["inspect"], JSON.stringify(event));
    expect(stdout).toContain("a\\u{1b}[2J\\u{a}forged:1\\u{9b}");
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
    expect(stdout.trimEnd().split("\n")).toHaveLength(4);
    const known = buildHttpSmsEvent("message.phone.sent", { data: { "\u001b]0;": 1 } as object });
    expect((await run(["inspect"], JSON.stringify(known))).stdout).toContain("  drift  /data/\\u{1b}]0; is not");
  });

  test("continues after a payload that nests very deep", async () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const event = JSON.stringify(buildOmnichannelEvent("message.sent", "sms", { payload: { metadata: { deep: 0 } } }));
    const text = `${event.replace('"deep":0', `"deep":${deep}`)}\n${sent}\n`;
    for (const options of [[], ["--json"]]) {
      const { status, stdout, stderr } = await run(["inspect", ...options], text);
      expect(stdout).toContain("message.sent");
      expect(stdout).toContain("message.phone.sent");
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    }
  });

  test.each<[args: readonly string[], message: string]>([
    [[], "a command is missing"],
    [["explain"], "unknown command `explain`"],
    [["inspect", "--nope"], "unknown option `--nope`"],
    [["inspect", "--json=yes"], "`--json` takes no value: leave it out"],
    [["inspect", "does-not-exist.json"], "the file `does-not-exist.json` does not exist: check its path"],
    [["inspect", "src"], "`src` is a directory: pass a file"],
  ])("exits with 2 when called as %j", async (args, message) => {
    const { status, stdout, stderr } = await run(args);
    expect(stderr).toMatch(/^message-webhooks: /);
    expect(stderr).toContain(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  test("prints its usage", async () => {
    const { status, stdout, stderr } = await run(["inspect", "--help"]);
    expect(stdout).toMatch(/^Usage: message-webhooks inspect /);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
