import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { root } from "../root.js";

/** What one entry of the built package exports. */
export interface Report {
  readonly path: string;
  readonly text: string;
  /** Types that the report names and does not hold. */
  readonly named: readonly string[];
}

const readEntries = async (): Promise<readonly string[]> => {
  const { exports } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return Object.values<string | { readonly import: { readonly types: string } }>(exports)
    .filter((target) => typeof target !== "string")
    .map((target) => target.import.types.replace(/^\.\/dist\/|\.d\.ts$/g, ""));
};

const compilerOptions = {
  module: "nodenext",
  target: "es2022",
  lib: ["es2023", "dom"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
};

const silent = { default: { logLevel: ExtractorLogLevel.None } };
const failing = { default: { logLevel: ExtractorLogLevel.Error } };
const unreported = { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: false };

const configure = (entry: string, folder: string): ExtractorConfig =>
  ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "package.json"),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, "dist", `${entry}.d.ts`),
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions, files: [`dist/${entry}.d.ts`] } },
      apiReport: { enabled: true, reportFileName: entry, reportFolder: join(root, "api"), reportTempFolder: folder },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: failing,
        // the others ask for release tags and for TSDoc, which this package does not use
        extractorMessageReporting: { ...silent, "ae-forgotten-export": unreported },
        tsdocMessageReporting: silent,
      },
    },
  });

const print = async (config: ExtractorConfig, compilerState: CompilerState): Promise<Report> => {
  const named: string[] = [];
  const problems: string[] = [];
  Extractor.invoke(config, {
    compilerState,
    messageCallback: (message) => {
      message.handled = true;
      if (message.messageId === "ae-forgotten-export") named.push(/"(.+)"/.exec(message.text)?.[1] ?? message.text);
      else if (message.category === "Compiler") problems.push(`${message.sourceFilePath}: ${message.text}`);
    },
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const fileName = config.reportConfigs[0]?.fileName ?? "";
  const text = await readFile(join(config.reportTempFolder, fileName), "utf8");
  return { path: `api/${fileName}`, text, named };
};

/** A report for each entry of `dist/`. */
export const printApi = async (): Promise<readonly Report[]> => {
  const entries = await readEntries();
  const folder = await mkdtemp(join(tmpdir(), "api-"));
  try {
    const configs = entries.map((entry) => configure(entry, folder));
    const additionalEntryPoints = configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath);
    // one compilation for all entries
    const state = CompilerState.create(configs[0] as ExtractorConfig, { additionalEntryPoints });
    const reports: Report[] = [];
    for (const config of configs) reports.push(await print(config, state));
    return reports;
  } finally {
    await rm(folder, { recursive: true });
  }
};
