import { fixtures } from "../test/support/fixtures.js";
import { httpSmsEvents, omnichannelEvents } from "./shapes.js";

/** An event's interface, and the documented examples of it. */
export interface EventPage {
  readonly name: string;
  readonly examples: readonly { readonly file: string; readonly text: string }[];
}

const examplesOf = (name: string, channel: string | undefined): EventPage["examples"] =>
  fixtures
    .filter((fixture) => fixture.name === name && fixture.channel === channel)
    .map(({ folder, file, text }) => ({ file: `fixtures/${folder}/${file}.json`, text: text.trim() }));

/** Every event of both providers. */
export const eventPages: readonly EventPage[] = [
  ...httpSmsEvents.map(({ type, name }) => ({ name, examples: examplesOf(type, undefined) })),
  ...omnichannelEvents.map(({ name, channel, event }) => ({ name: event, examples: examplesOf(name, channel) })),
];

/** Path of an interface's page in the API documentation. */
export const pageOf = (name: string): string => `interfaces/message-webhooks.${name}.html`;
