/** A receiver that handles one event and never ends: the test kills it during the action. */
import { createWebhookHandler } from "../../../src/receive.js";
import { postEvents } from "./deliveries.js";
import { openShared } from "./stores.js";

const [address = "", eventId = ""] = process.argv.slice(2);

const handler = createWebhookHandler({
  omnichannel: { secret: "secret" },
  once: { store: openShared(address), leaseSeconds: 1 },
  onEvent: () => {
    console.log("acting");
    return new Promise(() => setInterval(() => {}, 1_000));
  },
  onUnknown: () => {},
  onInvalid: () => {},
});

await postEvents(handler, [eventId]);
