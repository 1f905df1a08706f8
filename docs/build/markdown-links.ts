import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { root } from "../../scripts/root.js";
import { idOf, nameFrom, resolveLink } from "./links.js";

/** What VitePress says about the page, when it renders it and when it indexes it for search. */
interface Env {
  /** Absent for a title that stands in the frontmatter. */
  readonly path?: string;
  readonly realPath?: string;
}

/** A heading and the text of a file. */
const printFile = (source: string, file: string): string => {
  const name = nameFrom(source, file);
  const text = readFileSync(join(root, file), "utf8").trimEnd();
  return `## ${name} {#${idOf(name)}}\n\n\`\`\`\`\`${name.split(".").at(-1)}\n${text}\n\`\`\`\`\`\n`;
};

/** A plugin of markdown-it: resolves the links of a page, and adds the source files that they lead to at its end. */
export const resolveLinks = (md: MarkdownRenderer): void => {
  md.core.ruler.after("inline", "repository-links", ({ tokens, env }) => {
    const { path, realPath = path }: Env = env;
    if (realPath === undefined) return;
    const source = relative(root, realPath);
    const files = new Set<string>();
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const link = token.type === "link_open" ? token.attrGet("href") : null;
      if (link === null) continue;
      const target = resolveLink(source, decodeURI(link));
      if ("file" in target) files.add(target.file);
      token.attrSet("href", "href" in target ? target.href : `#${idOf(nameFrom(source, target.file))}`);
    }
    const count = tokens.length;
    md.block.parse([...files].map((file) => printFile(source, file)).join("\n"), md, env, tokens);
    for (const token of tokens.slice(count)) {
      if (token.type === "inline") md.inline.parse(token.content, md, env, token.children ?? []);
    }
  });
};
