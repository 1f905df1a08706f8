// What a recipe must not do with events: the load must report each of these.
import type { Options } from "../../../examples/webhooks.js";
import { options as good, save } from "../../load/webhooks.js";

let seen = 0;

const onEvent: Record<string, (event: Parameters<typeof save>[0]) => void> = {
  lose: (event) => {
    seen += 1;
    if (seen % 100 !== 0) save(event);
  },
  repeat: (event) => {
    seen += 1;
    save(event);
    if (seen === 1) save(event);
  },
};

const fault = process.env["FAULT"] ?? "";

export const options: Options = {
  ...good,
  // a key that the sender uses for forged requests
  ...(fault === "accept" ? { signingKey: ["key-of-another-webhook", "key-of-the-httpsms-webhook"] } : {}),
  onEvents: undefined,
  onEvent: ({ event }) => (onEvent[fault] ?? save)(event),
};
