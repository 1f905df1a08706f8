/** One JSON text of an input. */
export interface Payload {
  readonly text: string;
  /** Number of the line that it starts on, from 1. */
  readonly line: number;
}

/** The lines of a stream: one at a time, so that its length does not matter. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** Whether a first line opens a document that goes on, as pretty-printed JSON does. */
const opensDocument = (line: string): boolean => /[[{,:]\s*$/.test(line);

/**
 * The JSON texts of a stream: one a line, or one document of many lines, as its first line tells. Only such a document is
 * held in memory as a whole.
 */
export async function* payloadsOf(chunks: AsyncIterable<string>): AsyncGenerator<Payload> {
  let line = 0;
  let document: { readonly lines: string[]; readonly line: number } | undefined;
  let isFirst = true;
  for await (const text of linesOf(chunks)) {
    line += 1;
    if (document !== undefined) {
      document.lines.push(text);
    } else if (text.trim() !== "") {
      if (isFirst && opensDocument(text)) document = { lines: [text], line };
      else yield { text, line };
      isFirst = false;
    }
  }
  if (document !== undefined) yield { text: document.lines.join("\n"), line: document.line };
}
