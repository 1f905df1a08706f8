/** One JSON text of an input. */
export interface Payload {
  readonly text: string;
  /** Number of the line that it starts on, from 1. */
  readonly line: number;
}

/**
 * The lines of a stream: one at a time, so that its length does not matter. Not `node:readline`, which also ends a line
 * at U+2028, and JSON may hold that.
 */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  // joined at the end of a line, since adding each chunk to a long line would copy it each time
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const [rest = "", ...lines] = chunk.split("\n");
    parts.push(rest);
    for (const line of lines) {
      yield parts.join("");
      parts = [line];
    }
  }
  const last = parts.join("");
  if (last !== "") yield last;
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
