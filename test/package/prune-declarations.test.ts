import { describe, expect, test } from "vitest";
import { pruneDeclarations } from "../../scripts/prune-declarations.js";

const modules = new Map([
  [
    "index.d.ts",
    '/** The root. */\nexport type {} from "./other.js";\nexport { parse, type Result } from "./stage/parse.js";\n',
  ],
  ["other.d.ts", 'export { parse as read } from "./stage/parse.js";\n'],
  [
    "stage/parse.d.ts",
    [
      'import * as z from "zod";',
      'import { type Check, type Issue } from "./check.js";',
      'import type { Unused } from "./unused.js";',
      "/** Internal. */",
      "export declare const internal: (check: Check, unused: Unused) => Result;",
      "/** A result. */",
      "export interface Result { readonly issues: readonly Issue[]; readonly status: typeof Status.Sent }",
      "declare const Status: { readonly Sent: z.ZodType };",
      "/** Parses. */",
      "export declare function parse(input: string): Result;",
      "export declare function parse(input: Uint8Array): Result;",
      "",
    ].join("\n"),
  ],
  ["stage/check.d.ts", "export type Check = () => boolean;\nexport interface Issue { readonly Check: string }\n"],
  ["stage/unused.d.ts", "export type Unused = string;\n"],
]);

describe("the declarations of the package", () => {
  const pruned = pruneDeclarations(modules, ["index.d.ts", "other.d.ts"]);

  test("keep what an export refers to, with its comment, and only that", () => {
    expect(pruned.get("stage/parse.d.ts")).toBe(
      [
        'import * as z from "zod";',
        'import { type Issue } from "./check.js";',
        "/** A result. */",
        "export interface Result { readonly issues: readonly Issue[]; readonly status: typeof Status.Sent }",
        "declare const Status: { readonly Sent: z.ZodType };",
        "/** Parses. */",
        "export declare function parse(input: string): Result;",
        "export declare function parse(input: Uint8Array): Result;",
        "",
      ].join("\n"),
    );
    expect(pruned.get("stage/check.d.ts")).toBe("export interface Issue { readonly Check: string }\n");
  });

  test("have no module that nothing refers to", () => {
    expect([...pruned.keys()].sort()).toEqual(["index.d.ts", "other.d.ts", "stage/check.d.ts", "stage/parse.d.ts"]);
  });

  test("keep the entries unchanged", () => {
    expect(pruned.get("index.d.ts")).toBe(modules.get("index.d.ts"));
  });
});
