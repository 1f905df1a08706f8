/**
 * Writes the playground to `site/playground-standalone.html`: one page that shows how the package parses a payload. It
 * runs only in the browser. `npm run site` writes it with links to the documentation.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildPlayground } from "./build-playground.js";
import { root } from "./root.js";

const site = join(root, "site");
const page = await buildPlayground(false);
await mkdir(site, { recursive: true });
await writeFile(join(site, "playground-standalone.html"), page);
console.log(`site/playground-standalone.html: ${Math.round(Buffer.byteLength(page) / 1024)} KB`);
