/**
 * Writes the playground to `site/playground.html`: one page that takes a payload and shows what the package makes of it,
 * in the browser alone. It links to the API documentation when that is there.
 */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildPlayground } from "./build-playground.js";
import { pageOf } from "./event-pages.js";
import { root } from "./root.js";

const site = join(root, "site");
const page = await buildPlayground(existsSync(join(site, "api")) ? `api/${pageOf("TYPE")}` : "");
await mkdir(site, { recursive: true });
await writeFile(join(site, "playground.html"), page);
console.log(`site/playground.html: ${Math.round(Buffer.byteLength(page) / 1024)} KB`);
