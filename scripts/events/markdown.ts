/** The parts of a text, with code in backticks at odd places. */
const splitCode = (text: string): readonly string[] => text.split(/(`[^`]*`)/);

/**
 * Escapes text for GitHub and for VitePress, which compiles a page as a Vue template. Code in backticks needs no escape
 * there.
 *
 * @throws The text has a Vue expression outside code. No escape looks right on both.
 */
export const escapeText = (text: string): string =>
  splitCode(text)
    .map((part, index) => {
      if (index % 2 === 1) return part;
      if (part.includes("{{")) throw new Error(`put the braces of ${JSON.stringify(text)} in backticks`);
      return part.replace(/[<*]/g, "\\$&");
    })
    .join("");

/** Code inside a line. */
export const code = (text: string): string => `\`${text}\``;

/** A list in words: "a", "a and b", "a, b and c". */
export const listInWords = (items: readonly string[], word = "and"): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;

export const codeBlock = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

export const jsonBlock = (value: unknown): string => codeBlock("json", JSON.stringify(value, null, 2));

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;

export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(header), row(header.map(() => "---")), ...rows.map(row)].join("\n");
