import type { Page } from "./pages.js";

/** A block of code on a page. */
export interface Block {
  /** "README.md:42" */
  readonly at: string;
  /** Path of the page. */
  readonly page: string;
  readonly code: string;
  /** The name of its file, from a comment in its first line: `// webhooks.ts`. */
  readonly file: string | undefined;
}

/** The blocks of a page in a language. */
export const blocksOf = ({ path, text }: Page, language: string): readonly Block[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map((match) => {
    const code = match[1] ?? "";
    const line = text.slice(0, match.index).split("\n").length + 1;
    return { at: `${path}:${line}`, page: path, code, file: /^\/\/ ([\w./+-]+\.ts)\n/.exec(code)?.[1] };
  });
