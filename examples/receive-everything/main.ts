/** Starts a server, posts every documented event to it, and prints what the server made of each. */
import { isDeepStrictEqual } from "node:util";
import { type Delivery, readDeliveries } from "./deliveries.js";
import { httpSmsRow } from "./httpsms.js";
import { omnichannelRow } from "./omnichannel.js";
import { originOf, startServer } from "./server.js";
import { formatTable, type Row } from "./table.js";

const rows: Row[] = [];
const server = await startServer({
  onHttpSms: (result) => rows.push(httpSmsRow(result)),
  onOmnichannel: (result) => rows.push(omnichannelRow(result)),
});

/** Posts the bodies one by one, and returns the rows that they became. */
const deliver = async ({ path, bodies }: Delivery): Promise<readonly Row[]> => {
  const before = rows.length;
  for (const body of bodies) {
    const headers = { "Content-Type": "application/json" };
    const { status } = await fetch(`${originOf(server)}${path}`, { method: "POST", headers, body });
    if (status !== 204) throw new Error(`${path} answered ${status} to ${body}`);
  }
  return rows.slice(before);
};

try {
  const { deliveries, expected } = await readDeliveries();
  for (const delivery of deliveries) {
    console.log(`${delivery.title}\n\n${formatTable(await deliver(delivery))}\n`);
  }
  const count = (outcome: Row["outcome"]): number => rows.filter((row) => row.outcome === outcome).length;
  const counts = { event: count("event"), unknown: count("unknown"), invalid: count("invalid") };
  console.log(`${counts.event} events, ${counts.unknown} unknown, ${counts.invalid} invalid`);
  if (!isDeepStrictEqual(counts, expected)) throw new Error(`expected ${JSON.stringify(expected)}`);
} finally {
  server.close();
}
