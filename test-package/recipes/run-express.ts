// Starts the recipe for Express, with a route for the notes next to it.
import { once } from "node:events";
import { createServer } from "node:http";
import { toNodeListener } from "message-webhooks/receive";
import { createApp } from "./express/main.js";
import { options, readNotes } from "./webhooks.js";

const app = createApp(options);
const notes = toNodeListener(readNotes);
const server = createServer((request, response) => (request.url === "/notes" ? notes : app)(request, response));
await once(server.listen(0, "127.0.0.1"), "listening");
console.log(`http://127.0.0.1:${server.address().port}`);
