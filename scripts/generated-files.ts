import { printDocumented } from "./print-documented.js";
import { printEntries } from "./print-entries.js";
import { printFixtures } from "./print-fixtures.js";
import { printJsonSchema } from "./print-json-schema.js";
import {
  printHttpSmsChecks,
  printHttpSmsTypes,
  printOmnichannelChecks,
  printOmnichannelTypes,
} from "./print-modules.js";
import { printOpenApi } from "./print-openapi.js";
import { printRedaction } from "./print-redaction.js";
import { printZodEntry } from "./print-zod-entry.js";
import { httpSmsSchemas, omnichannelSchemas } from "./shapes.js";

/** The content of every generated file, by its path. */
export const generatedFiles: Readonly<Record<string, string>> = {
  "src/generated/httpsms.types.ts": printHttpSmsTypes(),
  "src/generated/httpsms.checks.ts": printHttpSmsChecks(),
  "src/generated/omnichannel.types.ts": printOmnichannelTypes(),
  "src/generated/omnichannel.checks.ts": printOmnichannelChecks(),
  "src/generated/documented.ts": printDocumented(),
  "src/generated/fixtures.ts": printFixtures(),
  "src/generated/redaction.ts": printRedaction(),
  "src/generated/zod.ts": printZodEntry(),
  ...printEntries(),
  "schemas/httpsms.json": printJsonSchema(httpSmsSchemas, "HttpSmsEvent"),
  "schemas/omnichannel.json": printJsonSchema(omnichannelSchemas, "OmnichannelEvent"),
  "schemas/openapi.json": printOpenApi(),
};

/** Folders in which every file is generated: a file that no longer belongs there is stale. */
export const generatedFolders: readonly string[] = ["docs/events"];

/**
 * The content of the test vectors, of the page of each event and of the pictures, by path. They show what the parsers and the
 * normalizer return, so write the files above first: a module that was loaded before would still have the old checks.
 */
export const generateFromCode = async (): Promise<Readonly<Record<string, string>>> => {
  const { printVectors } = await import("./vectors/print.js");
  const { printEventPages } = await import("./events/print.js");
  const { printPictures } = await import("./pictures/print.js");
  return { "schemas/vectors.json": await printVectors(), ...printEventPages(), ...printPictures() };
};
