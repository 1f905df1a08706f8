/** Stores every documented event twice, in random order, and prints what is known of each message in the end. */
import { openDatabase } from "./database.js";
import { findMessageState } from "./reading.js";
import { messagesOf, readEvents, shuffled } from "./replay.js";
import { createTables, recordEvent } from "./store.js";
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

  const states = await Promise.all(messagesOf(events).map((message) => findMessageState(database, message)));
  console.log(formatTable(states.filter((state) => state !== null)));
  console.log(`\n${deliveries.length} deliveries, ${stored} new events, ${states.length} messages`);
} finally {
  await database.close();
}
