/**
 * Generates the interfaces, the checks, the data of the drift checks, the typed zod entry and the JSON Schema files from the
 * zod schemas, and the fixtures as a module. `npm run generate` writes them. With `-- --check` it only lists the files that
 * are stale.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { generatedFiles } from "./generated-files.js";
import { root } from "./root.js";

const { values: options } = parseArgs({ options: { check: { type: "boolean", default: false } } });

for (const [path, content] of Object.entries(generatedFiles)) {
  const file = join(root, path);
  if (options.check) {
    const current = await readFile(file, "utf8").catch(() => "");
    if (current !== content) {
      console.error(`${path} is stale: run npm run generate`);
      process.exitCode = 1;
    }
  } else {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
