import { safeParseBody } from "../parsing/both.js";
import { labelOf } from "../parsing/variant.js";
import type { Provider } from "../shapes/provider.js";
import { printable } from "./arguments.js";
import { CallError } from "./command.js";
import { readText } from "./file.js";
import { buildNewEvent, type EventKind } from "./new-event.js";
import { applySettings, type Setting } from "./set-path.js";

/** A body to sign and send. */
export interface Outgoing {
  readonly provider: Provider;
  /** What it is, for people. */
  readonly label: string;
  readonly items: number;
  readonly body: string;
}

const batchLabel = (label: string, items: number): string => (items === 1 ? label : `${items} x ${label}`);

/** Builds the body of a new event, or of a batch of several. */
export const buildOutgoing = (kind: EventKind, settings: readonly Setting[], batch: number | undefined): Outgoing => {
  const { provider, name, channel } = kind;
  if (batch !== undefined && provider === "httpsms") {
    throw new CallError("httpSMS sends one event per request: use `--times` instead of `--batch`");
  }
  const events = Array.from({ length: batch ?? 1 }, () => buildNewEvent(kind, settings));
  const label = batchLabel(labelOf(name, channel), events.length);
  return { provider, label, items: events.length, body: JSON.stringify(batch === undefined ? events[0] : events) };
};

const parse = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

/** Splits a file into JSON documents: one as a whole, or one per line. */
const splitDocuments = (text: string): readonly { readonly text: string; readonly line: number }[] => {
  if (parse(text) !== undefined) return [{ text: text.trim(), line: 1 }];
  return text
    .split("\n")
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter((document) => document.text !== "");
};

const setAll = (value: unknown, settings: readonly Setting[]): string =>
  JSON.stringify(
    Array.isArray(value) ? value.map((item) => applySettings(item, settings)) : applySettings(value, settings),
  );

/**
 * Reads captured events, as they were received: an event or a batch per line, or one in the whole file.
 *
 * @param only - The provider of events that have the envelope of neither, if only one key is given.
 * @throws {CallError} The file cannot be read, or a document is not JSON, or has no provider.
 */
export const readOutgoing = async (
  file: string,
  settings: readonly Setting[],
  only: Provider | undefined,
): Promise<readonly Outgoing[]> => {
  const documents = splitDocuments(await readText(file));
  if (documents.length === 0) throw new CallError("the file is empty: it must have one JSON document per line");
  return documents.map(({ text, line }) => {
    const parsed = parse(text);
    if (parsed === undefined)
      throw new CallError(`line ${line} of the file is not JSON: put one event or batch per line`);
    // as it was received, since white space may matter to the endpoint
    const body = settings.length === 0 ? text : setAll(parsed.value, settings);
    const results = safeParseBody(body);
    const provider = results.find((result) => result.provider !== null)?.provider ?? only;
    if (provider === undefined) {
      throw new CallError(
        `line ${line} of the file has the envelope of neither provider: run \`message-webhooks inspect\` on it to see why. To sign it as it is, pass the key of only one provider`,
      );
    }
    const [first] = results;
    const label = first?.kind === "event" || first?.kind === "unknown" ? labelOf(first.name, first.channel) : "invalid";
    const items = Math.max(results.length, 1);
    return { provider, label: batchLabel(printable(label), items), items, body };
  });
};
