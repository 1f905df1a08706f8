import { readNotes } from "./webhooks.js";
import worker, { type Env } from "./workers/main.js";

export default {
  fetch: (request: Request, env: Env): Promise<Response> =>
    new URL(request.url).pathname === "/notes" ? readNotes(request) : worker.fetch(request, env),
};
