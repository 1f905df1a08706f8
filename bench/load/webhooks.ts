// Takes the place of examples/webhooks.ts in a recipe under load: it counts what the callbacks get.
import { normalize } from "message-webhooks";
import type { Options } from "../../examples/webhooks.js";
import { type Counts, createStore } from "./store.js";

/** What a server answers to its parent. */
export interface Report extends Counts {
  /** Resident memory, in bytes. */
  readonly memory: number;
  /** Processor time, in microseconds. */
  readonly processor: number;
}

const store = createStore();

/** Stores an event of either provider, as the recipes do. */
export const save = (event: Parameters<typeof normalize>[0]): void => store.add(normalize(event).eventId);

export const options: Options = {
  signingKey: () => process.env["HTTPSMS_SIGNING_KEY"],
  secret: () => process.env["OMNICHANNEL_SECRET"],
  onEvent: ({ event }) => save(event),
  onUnknown: ({ event }) => save(event),
  onInvalid: ({ error }) => console.error(error.message),
  onError: (error) => console.error(String(error)),
};

const createReport = (): Report => {
  const { user, system } = process.cpuUsage();
  return { ...store.count(), memory: process.memoryUsage.rss(), processor: user + system };
};

process.on("message", () => process.send?.(createReport()));
process.on("disconnect", () => process.exit());
