/** A picture: rectangles, text and arrows, on a background of its own, so that it is readable on any page. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the picture says, for people who cannot see it. */
  readonly description: string;
  readonly elements: readonly string[];
}

/** A line of text. */
export interface Line {
  readonly text: string;
  readonly style?: "strong" | "quiet";
}

export type Tone = "plain" | "good" | "bad";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone?: Tone;
  readonly lines: readonly Line[];
}

const fontSize = 14;
const lineHeight = 20;
/** Space between a line and the sides of its box. */
const padding = 10;

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** An estimate of the width of a line: a little more than in DejaVu Sans, the widest of the usual system fonts. */
export const widthOf = ({ text, style }: Line): number => text.length * fontSize * (style === "strong" ? 0.62 : 0.57);

/** Breaks a text into lines of a width. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trimStart();
    if (widthOf({ text: longer }) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};

/** @throws The line is wider than the space that it has. */
export const drawText = (
  x: number,
  y: number,
  line: Line,
  space: number,
  anchor: "start" | "middle" = "start",
): string => {
  const { text, style } = line;
  if (widthOf(line) > space) throw new Error(`the text ${JSON.stringify(text)} does not fit into ${space} pixels`);
  const names = [...(style === undefined ? [] : [style]), ...(anchor === "middle" ? ["middle"] : [])].join(" ");
  return `<text x="${x}" y="${y}"${names === "" ? "" : ` class="${names}"`}>${escapeXml(text)}</text>`;
};

/** A box with lines in its middle. */
export const drawBox = ({ x, y, width, height, tone = "plain", lines }: Box): readonly string[] => {
  const first = y + height / 2 - ((lines.length - 1) * lineHeight) / 2 + fontSize * 0.35;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" class="${tone}"/>`,
    ...lines.map((line, index) =>
      drawText(x + width / 2, first + index * lineHeight, line, width - 2 * padding, "middle"),
    ),
  ];
};

export const drawArrow = (x1: number, y1: number, x2: number, y2: number): string =>
  `<path d="M${x1} ${y1}L${x2} ${y2}" class="arrow" marker-end="url(#head)"/>`;

/** Lines of text below each other. */
export const drawLines = (x: number, y: number, lines: readonly Line[], space: number): readonly string[] =>
  lines.map((line, index) => drawText(x, y + index * lineHeight, line, space));

const style = `
.paper { fill: #ffffff; }
.plain { fill: #f6f8fa; stroke: #59636e; }
.good { fill: #dafbe1; stroke: #1a7f37; }
.bad { fill: #ffebe9; stroke: #cf222e; }
.arrow { stroke: #59636e; stroke-width: 1.5; }
#head path { fill: #59636e; }
text { fill: #1f2328; font: ${fontSize}px system-ui, sans-serif; }
.strong { font-weight: 600; }
.quiet { fill: #59636e; }
.middle { text-anchor: middle; }
@media (prefers-color-scheme: dark) {
  .paper { fill: #0d1117; }
  .plain { fill: #161b22; stroke: #8b949e; }
  .good { fill: #12261e; stroke: #3fb950; }
  .bad { fill: #25171c; stroke: #f85149; }
  .arrow { stroke: #8b949e; }
  #head path { fill: #8b949e; }
  text { fill: #e6edf3; }
  .quiet { fill: #9198a1; }
}
`;

export const printPicture = ({ width, height, title, description, elements }: Picture): string =>
  `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description)}</desc>`,
    `<style>${style}</style>`,
    '<defs><marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>',
    `<rect width="${width}" height="${height}" rx="8" class="paper"/>`,
    ...elements,
    "</svg>",
  ].join("\n")}\n`;
