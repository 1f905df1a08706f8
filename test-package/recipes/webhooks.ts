// Takes the place of examples/webhooks.ts in the recipes: it notes what the callbacks get.
import type { WebhookCallbacks } from "message-webhooks/receive";

interface Notes {
  lines: string[];
  isFailing: boolean;
}

// bundlers may load this module once per route
const shared = globalThis as { notes?: Notes };

const notesOf = (): Notes => {
  shared.notes ??= { lines: [], isFailing: false };
  return shared.notes;
};

const add = (line: string): void => {
  const notes = notesOf();
  // a status of its own must not become the answer
  if (notes.isFailing) throw Object.assign(new Error("the database is away"), { status: 400, statusCode: 400 });
  notes.lines.push(line);
};

const callbacks: WebhookCallbacks = {
  onEvent: ({ provider, name }) => add(`${provider} event ${name}`),
  onUnknown: ({ provider, name }) => add(`${provider} unknown ${name}`),
  onInvalid: (_result, { provider, index }) => add(`${provider} invalid ${index}`),
};

export const options = {
  signingKey: () => process.env["HTTPSMS_SIGNING_KEY"],
  secret: () => process.env["OMNICHANNEL_SECRET"],
  ...callbacks,
};

/** Responds with the notes since the last request. The body says whether the callbacks throw from now on. */
export const readNotes = async (request: Request): Promise<Response> => {
  const notes = notesOf();
  const { lines } = notes;
  notes.lines = [];
  notes.isFailing = await request.json();
  return Response.json(lines);
};
