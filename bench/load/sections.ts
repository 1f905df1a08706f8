import type { Provider } from "../../src/index.js";
import { formatFigure, providerNames, type Section, type Table } from "../report.js";
import type { Tally } from "./faults.js";
import type { Amounts, Measured, Speed } from "./measure.js";
import { batchSize, genuinePerForged } from "./requests.js";
import { connections } from "./send.js";
import { isPinned } from "./server.js";

/** A recipe with our handler, and the same without it. */
export interface Row {
  readonly name: string;
  readonly own: Measured;
  readonly bare: Measured;
  readonly tally: Tally;
}

const megabytes = (bytes: number): string => formatFigure(bytes / 2 ** 20);

const place = isPinned ? "on one core" : "on any core, since this system has no `taskset`";

const speedRow = (name: string, bare: Speed, own: Speed): readonly string[] => [
  name,
  ...[bare.requestsPerSecond, own.requestsPerSecond, bare.p99, own.p99].map(formatFigure),
  ...[bare.processor, own.processor].map((microseconds) => formatFigure(microseconds / 1000)),
];

const speedTable = (rows: readonly Row[], provider: Provider): Table => ({
  head: ["recipe", "requests/s without", "with", "p99 without, ms", "with", "CPU ms per request without", "with"],
  rows: rows.map(({ name, own, bare }) => speedRow(name, bare[provider], own[provider])),
});

/** The results as tables. */
export const loadSections = (rows: readonly Row[], { events, single }: Amounts): readonly Section[] => [
  {
    title: `${providerNames.httpsms}: one event per request`,
    note: `Each recipe runs ${place}, in a process of its own. ${connections} connections send signed requests, each its next one when it has the response. One in ${genuinePerForged + 1} is forged. With: the recipe verifies, parses, normalizes and stores each event. Without: the same route of the same recipe reads the raw body and responds 204. ${single} genuine requests, after a warm-up.`,
    tables: [speedTable(rows, "httpsms")],
    goals: [],
  },
  {
    title: `${providerNames.omnichannel}: ${batchSize} events per request`,
    note: `The same, with ${Math.ceil(events / batchSize)} genuine requests.`,
    tables: [speedTable(rows, "omnichannel")],
    goals: [],
  },
  {
    title: "Memory",
    note: "Resident memory of the process in MB, after the warm-up and after all events. The store of the test needs one byte per event.",
    tables: [
      {
        head: ["recipe", "without, before", "without, after", "with, before", "with, after"],
        rows: rows.map(({ name, own, bare }) => [
          name,
          ...[bare.memory.before, bare.memory.after, own.memory.before, own.memory.after].map(megabytes),
        ]),
      },
    ],
    goals: [],
  },
  {
    title: "Events",
    note: "Each event has its own id, and the store counts them: what was sent is stored once, or was in a forged request and refused with 401.",
    tables: [
      {
        head: ["recipe", "sent", "stored", "refused", "lost", "stored again", "forged and stored"],
        rows: rows.map(({ name, tally }) => [
          name,
          ...[tally.sent, tally.stored, tally.refused, tally.lost, tally.twice, tally.forged].map(String),
        ]),
      },
    ],
    goals: [],
  },
];
