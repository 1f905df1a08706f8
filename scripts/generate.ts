/**
 * Generates the interfaces, the checks, the data of the drift checks, the typed zod entry and the JSON Schema and OpenAPI files
 * from the zod schemas, the fixtures as a module, the test vectors, and the event pages and pictures of the documentation.
 * `npm run generate` writes them. With `-- --check` it only lists the files that are stale.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { generatedFiles, generatedFolders, generateFromCode } from "./generated-files.js";
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

/** Removes or reports what is in a folder of generated files, and is not one of them. */
const removeOrReport = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(root, file);
    if (Object.hasOwn(files, path)) continue;
    if (options.check) {
      console.error(`${path} is stale: run npm run generate, which removes it`);
      process.exitCode = 1;
    } else {
      await rm(file);
    }
  }
};

await writeOrCompare(generatedFiles);
const fromCode = await generateFromCode();
await writeOrCompare(fromCode);
for (const folder of generatedFolders) await removeOrReport(folder, { ...generatedFiles, ...fromCode });
