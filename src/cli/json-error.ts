/** Where a text stops being JSON, and what may be wrong there. */
export interface JsonError {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly hint: string;
}

const isSpace = (character: string | undefined): boolean =>
  character === " " || character === "\t" || character === "\n" || character === "\r";

/** A number or one of the three words, at a position. */
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

const escapeSequence = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

const matchAt = (pattern: RegExp, text: string, index: number): number => {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** Returns the end of the string that starts at a position, or a negative number: the place of the mistake, inverted. */
const endOfString = (text: string, start: number): number => {
  for (let index = start + 1; index < text.length; index += 1) {
    const character = text[index] as string;
    if (character === '"') return index + 1;
    if (character < " ") return ~index;
    if (character !== "\\") continue;
    const length = matchAt(escapeSequence, text, index + 1);
    if (length === 0) return ~index;
    index += length;
  }
  return ~text.length;
};

type Expected = "value" | "first value" | "key" | "first key" | "colon" | "comma" | "end";

const hintFor = (text: string, index: number, expected: Expected): string => {
  const character = text[index];
  if (character === undefined) return "the text ends early: was it cut off?";
  if (expected === "end") return "there is more text after the end of the JSON document";
  if (character === "<") return "this looks like HTML or XML";
  if (/^[\w.%+-]+=/.test(text.slice(0, 100))) return "this looks like a form, not JSON";
  if (character === "'") return "JSON needs double quotes";
  if (character === "}" || character === "]")
    return "there is an extra comma, or a value is missing, before this bracket";
  if (expected === "key" || expected === "first key") return "a key must be in double quotes";
  if (expected === "colon") return "a colon is missing";
  if (expected === "comma") return "a comma or a closing bracket is missing";
  return "a value must be an object, an array, a string in double quotes, a number, `true`, `false` or `null`";
};

const hintInString = (text: string, index: number): string => {
  if (index === text.length) return "the text ends inside a string: was it cut off?";
  return text[index] === "\\" ? "JSON does not have this escape" : "a control character in a string must be escaped";
};

/** Finds the first mistake, in one pass. */
const findMistake = (text: string): { readonly index: number; readonly hint: string } => {
  const open: string[] = [];
  let expected: Expected = "value";
  const afterValue = (): Expected => (open.length === 0 ? "end" : "comma");
  let index = 0;
  for (;;) {
    while (isSpace(text[index])) index += 1;
    const character = text[index];
    const isValue: boolean = expected === "value" || expected === "first value";
    const isKey: boolean = expected === "key" || expected === "first key";
    const closes = character === (open.at(-1) === "{" ? "}" : "]");
    if (closes && (expected === "comma" || expected.startsWith("first"))) {
      open.pop();
      expected = afterValue();
      index += 1;
    } else if (character === '"' && (isValue || isKey)) {
      const end = endOfString(text, index);
      if (end < 0) return { index: ~end, hint: hintInString(text, ~end) };
      expected = isKey ? "colon" : afterValue();
      index = end;
    } else if (isValue && (character === "{" || character === "[")) {
      open.push(character);
      expected = character === "{" ? "first key" : "first value";
      index += 1;
    } else if (expected === "colon" && character === ":") {
      expected = "value";
      index += 1;
    } else if (expected === "comma" && character === ",") {
      expected = open.at(-1) === "{" ? "key" : "value";
      index += 1;
    } else {
      const length = isValue ? matchAt(scalar, text, index) : 0;
      if (length === 0) return { index, hint: hintFor(text, index, expected) };
      expected = afterValue();
      index += length;
    }
  }
};

/** Finds where a text that `JSON.parse` rejects stops being JSON. It never repeats any of the text. */
export const findJsonError = (text: string): JsonError => {
  const { index, hint } = findMistake(text.replace(/^\ufeff/, ""));
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, hint };
};
