import type { Equivalents } from "../equivalents.js";

export const cli: readonly Equivalents[] = [
  {
    file: "src/cli/address.ts",
    reason: "the host of a URL has brackets only at its ends, around an IPv6 address",
    changes: [
      {
        code: 'const [first, ...others] = await lookup(hostname.replace(/^\\[|\\]$/g, ""), { all: true });',
        original: "/^\\[|\\]$/g",
        replacement: "/\\[|\\]$/g",
      },
      {
        code: 'const [first, ...others] = await lookup(hostname.replace(/^\\[|\\]$/g, ""), { all: true });',
        original: "/^\\[|\\]$/g",
        replacement: "/^\\[|\\]/g",
      },
    ],
  },
  {
    file: "src/cli/arguments.ts",
    reason: "the message always quotes the option: for the compiler",
    changes: [
      {
        code: "const name = /'-+([^' ]*)/.exec(error.message)?.[1] ?? \"\";",
        original: "/'-+([^' ]*)/.exec(error.message)?.[1]",
        replacement: "/'-+([^' ]*)/.exec(error.message)[1]",
      },
      {
        code: "const name = /'-+([^' ]*)/.exec(error.message)?.[1] ?? \"\";",
        original: '""',
        replacement: '"Stryker was here!"',
      },
    ],
  },
  {
    file: "src/cli/arguments.ts",
    reason: "the option is one of them: for the compiler",
    changes: [
      {
        code: "const type = options[name]?.type;",
        original: "options[name]?.type",
        replacement: "options[name].type",
      },
    ],
  },
  {
    file: "src/cli/history.ts",
    reason: "the first item would be swapped with itself",
    changes: [
      {
        code: "for (let index = shuffled.length - 1; index > 0; index -= 1) {",
        original: "index > 0",
        replacement: "index >= 0",
      },
    ],
  },
  {
    file: "src/cli/json-error.ts",
    reason: "there is no character behind the end of a text, and the loop ends after it",
    changes: [
      {
        code: "for (let index = start + 1; index < text.length; index += 1) {",
        original: "index < text.length",
        replacement: "index <= text.length",
      },
    ],
  },
  {
    file: "src/cli/json-error.ts",
    reason: "a string ends behind its quote, so never at 0",
    changes: [
      {
        code: "if (end < 0) return { index: ~end, hint: hintInString(text, ~end) };",
        original: "end < 0",
        replacement: "end <= 0",
      },
    ],
  },
  {
    file: "src/cli/json-error.ts",
    reason: "a split text has at least one part: for the compiler",
    changes: [
      {
        code: 'return { line: before.length, column: (before.at(-1) ?? "").length + 1, hint };',
        original: '""',
        replacement: '"Stryker was here!"',
      },
    ],
  },
  {
    file: "src/cli/outgoing.ts",
    reason: "a function that ends without a `return` returns `undefined` too",
    changes: [{ code: "} catch {", original: "{\n    return undefined;\n  }", replacement: "{}" }],
  },
  {
    file: "src/cli/payloads.ts",
    reason: "a function that ends without a `return` returns `undefined` too",
    changes: [{ code: "} catch {", original: "{\n    return undefined;\n  }", replacement: "{}" }],
  },
  {
    file: "src/cli/payloads.ts",
    reason: "either place is behind the text, where the loop of the caller ends",
    changes: [
      {
        code: 'while (index < text.length && text[index] !== \'"\') index += text[index] === "\\\\" ? 2 : 1;',
        original: "index < text.length",
        replacement: "index <= text.length",
      },
    ],
  },
  {
    file: "src/cli/payloads.ts",
    reason: "a document starts with a line that is not blank, which sets it",
    changes: [
      {
        code: 'document ??= { lines: [], line, open: [], last: "" };',
        original: '""',
        replacement: '"Stryker was here!"',
      },
    ],
  },
  {
    file: "src/cli/run.ts",
    reason: "no command has the name `undefined`: for the compiler",
    changes: [
      {
        code: "const command = name === undefined ? undefined : commands.get(name);",
        original: "name === undefined",
        replacement: "false",
      },
    ],
  },
  {
    file: "src/cli/send.ts",
    reason: "only for speed: all that is built without settings is documented",
    changes: [
      {
        code: "if (settings.length > 0) noteUndocumented(outgoing);",
        original: "settings.length > 0",
        replacement: "true",
      },
      {
        code: "if (settings.length > 0) noteUndocumented(outgoing);",
        original: "settings.length > 0",
        replacement: "settings.length >= 0",
      },
    ],
  },
  {
    file: "src/cli/send.ts",
    reason: "a comparison of a text with a number is false: for the compiler",
    changes: [
      {
        code: 'const ok = typeof status === "number" && status >= 200 && status < 300;',
        original: 'typeof status === "number" && status >= 200',
        replacement: 'typeof status === "number" || status >= 200',
      },
      {
        code: 'const ok = typeof status === "number" && status >= 200 && status < 300;',
        original: 'typeof status === "number"',
        replacement: "true",
      },
    ],
  },
  {
    file: "src/cli/send.ts",
    reason: "the text `error` or `timeout` is not below 300 either, and a final status is never below 200",
    changes: [
      {
        code: 'const ok = typeof status === "number" && status >= 200 && status < 300;',
        original: 'typeof status === "number" && status >= 200',
        replacement: "true",
      },
    ],
  },
  {
    file: "src/cli/send.ts",
    reason: "a final status is never below 200",
    changes: [
      {
        code: 'const ok = typeof status === "number" && status >= 200 && status < 300;',
        original: "status >= 200",
        replacement: "true",
      },
    ],
  },
  {
    file: "src/cli/suggest.ts",
    reason: "one more column, which nothing reads",
    changes: [
      {
        code: "for (let column = 0; column < right.length; column += 1) {",
        original: "column < right.length",
        replacement: "column <= right.length",
      },
    ],
  },
];
