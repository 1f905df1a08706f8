/** Stores every documented event twice, in random order, and prints what is known of each message in the end. */
import { openDatabase } from "./database.js";
import { readEvents, shuffled } from "./replay.js";
import { createTables, findMessageState, recordEvent } from "./store.js";
import { formatTable } from "./table.js";

const database = await openDatabase(process.env["DATABASE_URL"]);
try {
  await createTables(database);

  const events = await readEvents();
  const deliveries = shuffled([...events, ...events]);
  let stored = 0;
  for (const event of deliveries) {
    if (await recordEvent(database, event)) stored += 1;
  }

  const messages = new Map(
    events.flatMap((event) => (event.kind === "message" ? [[`${event.provider} ${event.messageId}`, event]] : [])),
  );
  const states = await Promise.all(
    [...messages.values()].map(({ provider, messageId }) => findMessageState(database, provider, messageId)),
  );
  console.log(formatTable(states.filter((state) => state !== null)));
  console.log(`\n${deliveries.length} deliveries of ${stored} new events, ${states.length} messages`);
} finally {
  await database.close();
}
