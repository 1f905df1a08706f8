import { afterEach, describe, expect, test, vi } from "vitest";
import {
  commonOptions,
  keyOptions,
  printable,
  readArguments,
  readCount,
  readSecrets,
} from "../../src/cli/arguments.js";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("printable escapes everything but visible ASCII", () => {
  expect(printable("a ~\u001b[2J\né👋")).toBe("a ~\\u{1b}[2J\\u{a}\\u{e9}\\u{d83d}\\u{dc4b}");
});

describe("readArguments", () => {
  const options = { ...commonOptions, ...keyOptions, shuffle: { type: "boolean" }, to: { type: "string" } } as const;

  test("separates the options from the rest, in any order", () => {
    const { values, positionals } = readArguments(["a", "--json", "b", "--to", "c"], options);
    expect(positionals).toEqual(["a", "b"]);
    expect(values).toEqual({ json: true, help: false, remote: false, to: "c" });
  });

  test.each<[args: readonly string[], message: string]>([
    [["--suffle"], "unknown option `--suffle`. Did you mean `--shuffle`?"],
    [["-x"], "unknown option `-x`. Did you mean `--to`?"],
    [["--nothing-like-it"], "unknown option `--nothing-like-it`"],
    [["--\u001b[2J"], "unknown option `--\\u{1b}[2J`"],
    [["--json=secret"], "`--json` takes no value: leave it out"],
    [["--to"], "`--to` needs a value"],
    [["--httpsms-key"], "`--httpsms-key` needs a value"],
    [
      ["--httpsms-key", "-secret"],
      "`--httpsms-key` needs a value: if it starts with a dash, write `--httpsms-key=VALUE`",
    ],
  ])("says what is wrong with %j", (args, message) => {
    expect(() => readArguments(args, options)).toThrow(expect.objectContaining({ name: "CallError", message }));
  });
});

describe("readSecrets", () => {
  test("prefers the options to the environment", () => {
    vi.stubEnv("HTTPSMS_SIGNING_KEY", "one");
    vi.stubEnv("OMNICHANNEL_SECRET", "two");
    expect(readSecrets({})).toEqual({ signingKey: "one", secret: "two" });
    expect(readSecrets({ "httpsms-key": "three" })).toEqual({ signingKey: "three", secret: "two" });
    expect(readSecrets({ "omnichannel-secret": "four" })).toEqual({ signingKey: "one", secret: "four" });
  });

  test("takes a blank variable as absent", () => {
    vi.stubEnv("HTTPSMS_SIGNING_KEY", " \n");
    vi.stubEnv("OMNICHANNEL_SECRET", "");
    expect(readSecrets({})).toEqual({ signingKey: undefined, secret: undefined });
  });

  test.each([
    ["httpsms-key", "", "HTTPSMS_SIGNING_KEY"],
    ["httpsms-key", " \n", "HTTPSMS_SIGNING_KEY"],
    ["omnichannel-secret", "", "OMNICHANNEL_SECRET"],
  ])("refuses an empty --%s (%j), although the variable is set", (name, value, variable) => {
    vi.stubEnv(variable, "one");
    expect(() => readSecrets({ [name]: value })).toThrow(
      `\`--${name}\` is empty: pass a key, or leave the option out to use \`${variable}\``,
    );
  });
});

describe("readCount", () => {
  test.each<[value: string | undefined, count: number | undefined]>([
    [undefined, undefined],
    ["1", 1],
    ["42", 42],
    ["500", 500],
  ])("reads %j", (value, count) => {
    expect(readCount("batch", value, 500)).toBe(count);
  });

  test.each(["", "0", "501", "-1", "1.5", "1e2", "0x10", "12x", "two"])("refuses %j", (value) => {
    expect(() => readCount("batch", value, 500)).toThrow("`--batch` must be a whole number from 1 to 500");
  });
});
