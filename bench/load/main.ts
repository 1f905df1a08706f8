/**
 * Puts the recipes under load, and counts the events that they store. Prints the figures as Markdown, and writes them to
 * `bench/LOAD.md`. `--events` sets how many events a recipe gets in batches, and names of recipes measure only these.
 * Fails if an event is lost, stored again or forged.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../scripts/root.js";
import { describeConditionsOf } from "../conditions.js";
import { printSection } from "../report.js";
import { withHandler, withoutHandler } from "./bundle.js";
import { findWrongAnswers, tally } from "./faults.js";
import { measureRecipe } from "./measure.js";
import { recipes } from "./recipes.js";
import { loadSections, type Row } from "./sections.js";

const { values: options, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { events: { type: "string", default: "50000" } },
});
const events = Number(options.events);
if (!Number.isInteger(events) || events < 1) throw new RangeError("`--events` must be a whole number above 0");
const unknown = named.filter((name) => !recipes.some((recipe) => recipe.name === name));
if (unknown.length > 0) {
  throw new RangeError(`unknown recipe ${unknown.join(", ")}: use ${recipes.map(({ name }) => name).join(", ")}`);
}

const amounts = { events, single: Math.min(20_000, Math.ceil(events / 5)) };
const rows: Row[] = [];
for (const recipe of recipes) {
  if (named.length > 0 && !named.includes(recipe.name)) continue;
  const bare = await measureRecipe(recipe, withoutHandler, amounts);
  // a recipe without our handler accepts forged requests too
  const wrong = findWrongAnswers(bare.sent, 204);
  if (wrong.length > 0) throw new Error(`${recipe.name}, without the handler: ${wrong.join("; ")}`);
  const own = await measureRecipe(recipe, withHandler, amounts);
  const row = { name: recipe.name, own, bare, tally: tally(own.sent, own.counts) };
  rows.push(row);
  console.log(`${row.name}: ${row.tally.sent} events sent, ${row.tally.stored} stored, ${row.tally.refused} refused`);
  for (const fault of row.tally.faults) console.error(`${row.name}: ${fault}`);
}

const command = ["npm run load", ...(process.argv.length > 2 ? ["--", ...process.argv.slice(2)] : [])].join(" ");
const page = [
  "# Load",
  `Written by ${describeConditionsOf(command)}, in ${Math.round(performance.now() / 1000)} s.`,
  ...loadSections(rows, amounts).map(printSection),
].join("\n\n");
console.log(`\n${page}`);
await writeFile(join(root, "bench/LOAD.md"), `${page}\n`);
if (rows.some((row) => row.tally.faults.length > 0)) process.exitCode = 1;
