/**
 * Writes the playground to `site/playground.html`: one page that shows how the package parses a payload. It runs only
 * in the browser, and links to the API documentation if that was written before.
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
