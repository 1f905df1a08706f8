/** Loses its connection during a transaction: the test checks that the process continues. */
import { openDatabase } from "../../message-status-store/database.js";

const [address] = process.argv.slice(2);
const database = await openDatabase(address);

await database
  .transaction(async (transaction) => {
    await transaction.query("SELECT 1", []);
  })
  .catch(() => console.log("the transaction rejects"));
// the pool has closed the connection by then
await database.close();
console.log("the process continues");
