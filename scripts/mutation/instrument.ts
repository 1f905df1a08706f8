import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { root } from "../root.js";
import { type Part, sourcesOf } from "./parts.js";

/** A small change of the source, and what it is. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  /** Where it begins, as in an editor. */
  readonly line: number;
  readonly column: number;
  /** The kind of the change, such as `StringLiteral`. */
  readonly kind: string;
  /** The line of the source, without the spaces around it. */
  readonly code: string;
  readonly original: string;
  readonly replacement: string;
}

/** The source of a part with all of its mutants, each behind a switch. */
export interface Instrumented {
  readonly sources: Readonly<Record<string, string>>;
  readonly code: Readonly<Record<string, string>>;
  readonly mutants: readonly Mutant[];
}

const silent = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} };

/** Adds every mutant to the source files of a part. */
export const instrument = async (part: Part): Promise<Instrumented> => {
  const files = await Promise.all(
    sourcesOf(part).map(async (name) => ({ name, mutate: true, content: await readFile(join(root, name), "utf8") })),
  );
  const contents = new Map(files.map(({ name, content }) => [name, content.split("\n")]));
  const instrumenter = new Instrumenter(silent as never);
  const options = { plugins: null, excludedMutations: [], ignorers: [] } as never;
  const result = await instrumenter.instrument(files, options);
  const textAt = (file: string, { start, end }: (typeof result.mutants)[number]["location"]): string => {
    const lines = (contents.get(file) ?? []).slice(start.line, end.line + 1);
    lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column) ?? "";
    lines[0] = lines[0]?.slice(start.column) ?? "";
    return lines.join("\n");
  };
  return {
    sources: Object.fromEntries(files.map(({ name, content }) => [name, content])),
    code: Object.fromEntries(result.files.map(({ name, content }) => [name, content])),
    mutants: result.mutants
      // a disabled mutant has its reason next to it in the source
      .filter(({ status }) => status !== "Ignored")
      .map(({ id, fileName: file, mutatorName: kind, replacement, location }) => ({
        id,
        file,
        line: location.start.line + 1,
        column: location.start.column + 1,
        kind,
        code: contents.get(file)?.[location.start.line]?.trim() ?? "",
        original: textAt(file, location),
        replacement,
      })),
  };
};
