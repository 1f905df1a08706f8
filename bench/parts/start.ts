import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "../../scripts/package/project.js";
import { providers } from "../examples.js";
import { median } from "../numbers.js";
import { formatFigure, providerNames, type Section } from "../report.js";
import { type Program, readers, ways, writePrograms } from "./start-programs.js";

/** CPU time in milliseconds from before the load until after the first parse. */
export interface Start extends Program {
  readonly milliseconds: number;
}

const rounds = 21;
const starter = fileURLToPath(new URL("../start.mjs", import.meta.url));

const microseconds = async (folder: string, file: string): Promise<number> =>
  Number(await run(folder, process.execPath, [starter, pathToFileURL(join(folder, file)).href]));

export const measureStart = async (): Promise<readonly Start[]> => {
  const folder = await mkdtemp(join(tmpdir(), "message-webhooks-bench-"));
  try {
    const timed = (await writePrograms(folder)).map((program) => ({ program, times: [] as number[] }));
    for (let round = 0; round < rounds; round += 1) {
      const empty = await microseconds(folder, "empty.mjs");
      for (const { program, times } of timed) times.push((await microseconds(folder, program.file)) - empty);
    }
    return timed.map(({ program, times }) => ({ ...program, milliseconds: median(times) / 1000 }));
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** Returns the starts of one reader, in the order of providers and ways. */
export const startsOf = (starts: readonly Start[], reader: Start["reader"]): readonly Start[] =>
  starts.filter((start) => start.reader === reader);

export const startSection = (starts: readonly Start[]): Section => {
  const zod = startsOf(starts, "zod");
  return {
    title: "Start",
    note: "CPU time in milliseconds of loading a parser and reading one event in a fresh process, minus that of an empty module: the median. Unbundled, ours is the built package, and zod is a package that our schemas import. Bundled, esbuild made one minified file of each.",
    tables: [
      {
        head: ["parser", ...providers.flatMap((provider) => ways.map((way) => `${providerNames[provider]}, ${way}`))],
        rows: readers.map((reader) => [
          reader === "ours" ? "message-webhooks" : "zod, our schemas",
          ...startsOf(starts, reader).map(({ milliseconds }) => formatFigure(milliseconds)),
        ]),
      },
    ],
    goals: startsOf(starts, "ours").map(({ provider, way, milliseconds }, index) => ({
      what: `${providerNames[provider]}, ${way}, as a share of zod's`,
      value: milliseconds / (zod[index]?.milliseconds ?? Number.NaN),
      atMost: 0.2,
      unit: "",
    })),
  };
};
