import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { runHere } from "../support/testing/run-here.js";

const usageOf = async (...args: readonly string[]): Promise<string> => (await runHere([...args, "--help"])).stdout;

describe("message-webhooks", () => {
  test("lists its commands and options, each of which exists", async () => {
    const usage = await usageOf();
    expect(usage).toMatch(/^Usage: message-webhooks COMMAND\n/);
    const commands = [...usage.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
    expect(commands).toEqual(["inspect", "send", "check"]);
    for (const name of commands) expect(await usageOf(`${name}`)).toContain(`Usage: message-webhooks ${name} `);
  });

  test.each([[["--version"]], [["--version", "check"]], [["inspect", "--json", "--version"]]])(
    "prints only its version for %j",
    async (args) => {
      expect(await runHere(args)).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
    },
  );

  test.each([[["--help", "check"]], [["check", "--version", "--help"]], [["check", "http://localhost/", "--help"]]])(
    "prints only the help of a command for %j",
    async (args) => {
      expect(await runHere(args)).toEqual({ status: 0, stdout: await usageOf("check"), stderr: "" });
    },
  );

  test("takes `-h` for `--help`", async () => {
    expect(await runHere(["-h"])).toEqual({ status: 0, stdout: await usageOf(), stderr: "" });
    expect(await runHere(["check", "-h"])).toEqual({ status: 0, stdout: await usageOf("check"), stderr: "" });
  });

  test("takes options before the command", async () => {
    expect(await runHere(["--json", "inspect", "-"], "7\n")).toEqual(await runHere(["inspect", "--json"], "7"));
  });

  test.each<[args: readonly string[], message: string, showsUsage: boolean]>([
    [[], "a command is missing", true],
    [["--json"], "a command is missing", true],
    [["--foo"], "unknown option `--foo`: put a command first", true],
    [["--json", "-v\u001b"], "unknown option `-v\\u{1b}`: put a command first", true],
    [["explain"], "unknown command `explain`", true],
    [["\u001b[2J"], "unknown command `\\u{1b}[2J`", true],
    [["chekc"], "unknown command `chekc`. Did you mean `check`?", false],
    [
      ["README.md"],
      "unknown command `README.md`. To inspect this file, run `message-webhooks inspect README.md`",
      false,
    ],
  ])("refuses %j: %s", async (args, message, showsUsage) => {
    const stderr = `message-webhooks: ${message}\n${showsUsage ? `\n${await usageOf()}\n` : ""}`;
    expect(await runHere(args)).toEqual({ status: 2, stdout: "", stderr });
  });

  test.each([
    ["EPIPE", 0],
    ["ENOSPC", 2],
  ])("ends if its output cannot be written: after %s with %d", async (outputError, status) => {
    expect(await runHere(["--help"], "", { outputError })).toMatchObject({ status, stderr: "" });
  });
});
