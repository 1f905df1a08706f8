/**
 * Generates the interfaces, the checks, the data of the drift checks, the typed zod entry and the JSON Schema and OpenAPI files
 * from the zod schemas, the fixtures as a module, and the test vectors. `npm run generate` writes them. With `-- --check` it
 * only lists the files that are stale.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { generatedFiles, generateVectors } from "./generated-files.js";
import { root } from "./root.js";

const { values: options } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const writeOrCompare = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, content] of Object.entries(files)) {
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
};

await writeOrCompare(generatedFiles);
await writeOrCompare(await generateVectors());
