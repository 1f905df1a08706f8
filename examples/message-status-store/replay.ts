import { readdir, readFile } from "node:fs/promises";
import { type NormalizedEvent, type NormalizedMessage, normalize, safeParseEvent } from "message-webhooks";

const readFolder = async (provider: "httpsms" | "omnichannel"): Promise<readonly NormalizedEvent[]> => {
  const folder = new URL(`../../fixtures/${provider}/`, import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(
    names.map(async (name) => {
      const result = safeParseEvent(await readFile(new URL(name, folder)));
      if (result.kind === "invalid") throw result.error;
      return normalize(result.event);
    }),
  );
};

/** Every example of the documentation. */
export const readEvents = async (): Promise<readonly NormalizedEvent[]> => [
  ...(await readFolder("httpsms")),
  ...(await readFolder("omnichannel")),
];

/** Two accounts may have one id. */
const keyOf = ({ provider, accountId, messageId }: NormalizedMessage): string =>
  JSON.stringify([provider, accountId, messageId]);

/** One event of each message that the events are about. */
export const messagesOf = (events: readonly NormalizedEvent[]): readonly NormalizedMessage[] => {
  const messages = events.filter((event) => event.kind === "message");
  return [...new Map(messages.map((message) => [keyOf(message), message])).values()];
};

/** Another order each time. */
export const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => ({ item, place: Math.random() }))
    .sort((left, right) => left.place - right.place)
    .map(({ item }) => item);
