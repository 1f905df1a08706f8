/** One JSON document of an input. */
export interface Payload {
  /** The text, or its bytes if they are not UTF-8. */
  readonly input: string | Uint8Array;
  /** Number of the line that it starts on, from 1. */
  readonly line: number;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

const textOf = (line: string | Uint8Array): string | undefined => {
  try {
    return typeof line === "string" ? line : decoder.decode(line);
  } catch {
    return undefined;
  }
};

/** A JSON document that may continue on the next line. */
interface Document {
  readonly lines: string[];
  readonly line: number;
  /** The brackets that are open. */
  readonly open: string[];
  /** The last character that is not white space. For a string, its quote. */
  last: string;
}

/** Returns the place of the quote that ends a string, or a place behind the text. */
const endOfString = (text: string, start: number): number => {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
  return index;
};

/** One pass, since a hostile line may be long. */
const append = (document: Document, text: string): void => {
  document.lines.push(text);
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (character === '"') index = endOfString(text, index);
    else if (character === "{" || character === "[") document.open.push(character);
    else if (character === "}" || character === "]") document.open.pop();
    if (character.trim() !== "") document.last = character;
  }
};

/** Whether a line that starts with an object or an array may continue the document. */
const canContinue = ({ open, last }: Document, text: string): boolean => {
  if (!/^[[{]/.test(text)) return true;
  return open.at(-1) === "[" ? last === "[" || last === "," : last === ":";
};

const payloadOf = ({ lines, line }: Document): Payload => ({ input: lines.join("\n"), line });

/**
 * Splits lines into JSON documents: one per line, or over as many lines as brackets are open. A document that is cut off
 * ends where the next one starts, so that it does not affect the rest.
 */
export async function* payloadsOf(
  lines: Iterable<string> | AsyncIterable<string | Uint8Array>,
): AsyncGenerator<Payload> {
  let line = 0;
  let document: Document | undefined;
  for await (const read of lines) {
    line += 1;
    const text = textOf(read);
    if (document !== undefined && (text === undefined || !canContinue(document, text))) {
      yield payloadOf(document);
      document = undefined;
    }
    if (text === undefined) {
      yield { input: read, line };
    } else if (document !== undefined || text.trim() !== "") {
      document ??= { lines: [], line, open: [], last: "" };
      append(document, text);
      if (document.open.length === 0) {
        yield payloadOf(document);
        document = undefined;
      }
    }
  }
  if (document !== undefined) yield payloadOf(document);
}
