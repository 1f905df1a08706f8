import { eventPageOf } from "./event-page-of.js";
import { httpSmsEvents, omnichannelEvents } from "./shapes.js";

/** The page of an event in the documentation. */
export interface EventPage {
  /** The event's interface. */
  readonly type: string;
  /** The first heading, such as `message.delivered (sms)`. */
  readonly label: string;
  /** Path of the page in `docs/`, without an extension. */
  readonly page: string;
}

const createPage = (type: string, provider: string, name: string, channel?: string): EventPage => ({
  type,
  label: channel === undefined ? name : `${name} (${channel})`,
  page: eventPageOf(provider, name, channel),
});

/** Every event of both providers. */
export const eventPages: readonly EventPage[] = [
  ...httpSmsEvents.map(({ type, name }) => createPage(name, "httpsms", type)),
  ...omnichannelEvents.map(({ name, channel, event }) => createPage(event, "omnichannel", name, channel)),
];
