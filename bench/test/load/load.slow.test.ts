import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { withHandler, withoutHandler } from "../../load/bundle.js";
import { findWrongAnswers, tally } from "../../load/faults.js";
import { type Measured, measureRecipe } from "../../load/measure.js";
import { recipes } from "../../load/recipes.js";
import { loadSections } from "../../load/sections.js";
import { printSection } from "../../report.js";

const amounts = { events: 1000, single: 40 };
// 4 and 40 httpSMS events with 1 and 2 forged ones, and 1 and 2 batches with a forged one each
const sent = 44 + 3 + 3 * 500 + 2 * 500;
const refused = 3 + 2 * 500;

const faultyWebhooks = fileURLToPath(new URL("faulty-webhooks.ts", import.meta.url));

const [nodeHttp] = recipes;
if (nodeHttp === undefined) throw new Error("there is no recipe");

const findFaults = async (fault: string): Promise<readonly string[]> => {
  const measured = await measureRecipe(nodeHttp, { ...withHandler, webhooks: faultyWebhooks }, amounts, {
    FAULT: fault,
  });
  return tally(measured.sent, measured.counts).faults;
};

describe("the load", () => {
  let own: Measured;

  beforeAll(async () => {
    own = await measureRecipe(nodeHttp, withHandler, amounts);
  });

  test("sends events of both providers, and finds each stored once or refused", () => {
    const counts = { sent, refused, stored: sent - refused, lost: 0, twice: 0, forged: 0, strange: 0, faults: [] };
    expect(tally(own.sent, own.counts)).toMatchObject(counts);
  });

  test("prints a row per recipe in each table", () => {
    const row = { name: "node-http", own, bare: own, tally: tally(own.sent, own.counts) };
    const printed = loadSections([row], amounts).map(printSection);
    expect(printed).toHaveLength(4);
    for (const section of printed) expect(section).toMatch(/^\| node-http( \| [\d.]+)+ \|$/m);
    expect(printed.join("\n")).not.toMatch(/NaN|Infinity/);
  });

  test("reports a server that loses every 100th event", async () => {
    const stored = sent - refused;
    const lost = Math.floor(stored / 100);
    expect(await findFaults("lose")).toEqual([
      `${sent} events sent, ${stored - lost} stored, ${refused} refused: ${lost} lost`,
    ]);
  });

  test("reports a server that stores an event again", async () => {
    expect(await findFaults("repeat")).toEqual(["1 events stored again"]);
  });

  test("reports a server that stores forged events", async () => {
    expect(await findFaults("accept")).toEqual([
      "httpsms: 204 instead of 401, 3 times",
      `${sent} events sent, ${sent - refused} stored, ${refused - 3} refused: 3 lost`,
      "3 forged events stored",
    ]);
  });

  test("reports a server without our handler, which accepts and stores nothing", async () => {
    const bare = await measureRecipe(nodeHttp, withoutHandler, amounts);
    expect(findWrongAnswers(bare.sent, 204)).toEqual([]);
    expect(tally(bare.sent, bare.counts).faults).toEqual([
      "httpsms: 204 instead of 401, 3 times",
      "omnichannel: 204 instead of 401, 2 times",
      `${sent} events sent, 0 stored, 0 refused: ${sent} lost`,
    ]);
  });
});
