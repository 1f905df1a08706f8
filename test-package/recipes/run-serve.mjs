// Starts the one-liner of Bun or of Deno, with a route for the notes next to it, and prints its address.
import { createWebhookHandler } from "message-webhooks/receive";
import { options, readNotes } from "./webhooks.ts";

const { signingKey, secret, ...callbacks } = options;
const handler = createWebhookHandler({ httpsms: { signingKey }, omnichannel: { secret }, ...callbacks });
const fetch = (request) => (new URL(request.url).pathname === "/notes" ? readNotes(request) : handler(request));
const onListen = ({ port }) => console.log(`http://127.0.0.1:${port}`);

if (globalThis.Bun === undefined) Deno.serve({ port: 0, hostname: "127.0.0.1", onListen }, fetch);
else onListen(Bun.serve({ port: 0, hostname: "127.0.0.1", fetch }));
