import { readdirSync, readFileSync } from "node:fs";
import { banner } from "./print-modules.js";

const read = (folder: string): readonly unknown[] => {
  const url = new URL(`../fixtures/${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, url), "utf8")));
};

const print = (name: string, type: string, values: readonly unknown[]): string =>
  `export const ${name}: readonly ${type}[] = ${JSON.stringify(values, null, 1)};\n`;

/** The documented examples as typed values, so that the compiler checks them and no file is read at run time. */
export const printFixtures = (): string =>
  [
    `${banner("fixtures/")}import type { HttpSmsEvent } from "./httpsms.types.js";\nimport type { OmnichannelEvent } from "./omnichannel.types.js";\n`,
    print("httpSmsFixtures", "HttpSmsEvent", read("httpsms")),
    print("omnichannelFixtures", "OmnichannelEvent", [...read("omnichannel"), ...read("omnichannel-platform")]),
  ].join("\n");
