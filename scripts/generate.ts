/**
 * Prints the interfaces, the checks, what drift is held against, the typed zod entry and the JSON Schema files from the
 * zod schemas, and the fixtures as a module. `npm run generate` writes them; with `-- --check` it only says which of them
 * are stale.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { printDocumented } from "./print-documented.js";
import { printFixtures } from "./print-fixtures.js";
import {
  printHttpSmsChecks,
  printHttpSmsTypes,
  printJsonSchema,
  printOmnichannelChecks,
  printOmnichannelTypes,
  printZodEntry,
} from "./print-modules.js";
import { httpSmsSchemas, omnichannelSchemas } from "./shapes.js";

const files: Readonly<Record<string, string>> = {
  "src/generated/httpsms.types.ts": printHttpSmsTypes(),
  "src/generated/httpsms.checks.ts": printHttpSmsChecks(),
  "src/generated/omnichannel.types.ts": printOmnichannelTypes(),
  "src/generated/omnichannel.checks.ts": printOmnichannelChecks(),
  "src/generated/documented.ts": printDocumented(),
  "src/generated/fixtures.ts": printFixtures(),
  "src/generated/zod.ts": printZodEntry(),
  "schemas/httpsms.json": printJsonSchema(httpSmsSchemas, "HttpSmsEvent"),
  "schemas/omnichannel.json": printJsonSchema(omnichannelSchemas, "OmnichannelEvent"),
};

const { values: options } = parseArgs({ options: { check: { type: "boolean", default: false } } });

for (const [path, content] of Object.entries(files)) {
  const file = new URL(`../${path}`, import.meta.url);
  if (options.check) {
    const current = await readFile(file, "utf8").catch(() => "");
    if (current !== content) {
      console.error(`${path} is stale: run npm run generate`);
      process.exitCode = 1;
    }
  } else {
    await mkdir(dirname(file.pathname), { recursive: true });
    await writeFile(file, content);
  }
}
