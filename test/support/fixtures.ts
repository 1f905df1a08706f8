import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import type {
  HttpSmsEvent,
  HttpSmsEventType,
  OmnichannelChannel,
  OmnichannelEvent,
  OmnichannelEventName,
  OmnichannelMessageEvent,
  OmnichannelPlatformEvent,
  Provider,
} from "../../src/index.js";

interface FixtureFile {
  /** Its folder in `fixtures/`. */
  readonly folder: string;
  /** Name of the file without `.json`: the event, then the channel, then what sets it apart. */
  readonly file: string;
  readonly text: string;
}

/** A documented example of httpSMS. */
export interface HttpSmsFixture extends FixtureFile {
  readonly provider: "httpsms";
  readonly name: HttpSmsEventType;
  readonly channel: undefined;
  readonly event: HttpSmsEvent;
}

/** A documented example of the Omnichannel API, with the name and channel that the parser must hoist. */
export interface OmnichannelFixture<Event extends OmnichannelEvent = OmnichannelEvent> extends FixtureFile {
  readonly provider: "omnichannel";
  readonly name: OmnichannelEventName;
  readonly channel: OmnichannelChannel | undefined;
  readonly event: Event;
}

/** A body that must be rejected. */
export interface InvalidFixture extends FixtureFile {
  readonly provider: Provider;
  readonly body: unknown;
  /** Path of the first issue. */
  readonly path: readonly (string | number)[];
  /** The whole message of the error. */
  readonly message: string;
}

const read = (folder: string): readonly FixtureFile[] => {
  const path = join(root, `fixtures/${folder}`);
  return readdirSync(path)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({ folder, file: file.replace(/\.json$/, ""), text: readFileSync(join(path, file), "utf8") }));
};

export const httpSmsFixtures: readonly HttpSmsFixture[] = read("httpsms").map(({ folder, file, text }) => ({
  folder,
  file,
  text,
  provider: "httpsms",
  name: file as HttpSmsEventType,
  channel: undefined,
  event: JSON.parse(text),
}));

/** The documented examples of the events about messages. */
export const messageFixtures: readonly OmnichannelFixture<OmnichannelMessageEvent>[] = read("omnichannel").map(
  ({ folder, file, text }) => {
    const [name, channel] = file.split("-") as [OmnichannelEventName, OmnichannelChannel];
    return {
      folder,
      file,
      text,
      provider: "omnichannel",
      name,
      // a failure names the channels that were tried, and has none of its own
      channel: name === "message.failed" ? undefined : channel,
      event: JSON.parse(text),
    };
  },
);

/** The documented examples of the events of the platform. */
export const platformFixtures: readonly OmnichannelFixture<OmnichannelPlatformEvent>[] = read(
  "omnichannel-platform",
).map(({ folder, file, text }) => ({
  folder,
  file,
  text,
  provider: "omnichannel",
  name: file.split("-")[0] as OmnichannelEventName,
  channel: undefined,
  event: JSON.parse(text),
}));

export const omnichannelFixtures: readonly OmnichannelFixture[] = [...messageFixtures, ...platformFixtures];

/** The example of an event about a message in a file. */
export const omnichannelFixture = (file: string): OmnichannelFixture<OmnichannelMessageEvent> => {
  const found = messageFixtures.find((fixture) => fixture.file === file);
  if (found === undefined) throw new Error(`no fixture ${file}`);
  return found;
};

export const fixtures: readonly (HttpSmsFixture | OmnichannelFixture)[] = [...httpSmsFixtures, ...omnichannelFixtures];

/** A body with a leaf that is odd, and what must become of it. */
export interface LeafFixture extends FixtureFile {
  readonly provider: Provider;
  readonly kind: "event" | "unknown" | "invalid";
  readonly issues: readonly { readonly path: readonly (string | number)[]; readonly message: string }[];
  /** Parts of the normalized event. */
  readonly normalized?: Readonly<Record<string, unknown>>;
  readonly body: object;
}

export const leafFixtures: readonly LeafFixture[] = read("leaves").map(({ folder, file, text }) => ({
  folder,
  file,
  ...JSON.parse(text),
  text: JSON.stringify(JSON.parse(text).body),
}));

export const invalidFixtures: readonly InvalidFixture[] = read("invalid").map(({ folder, file, text }) => {
  const { provider, body, path, message } = JSON.parse(text);
  return { folder, file, provider, body, path, message, text: JSON.stringify(body) };
});
