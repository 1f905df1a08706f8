/** Writes the address of the repository into package.json, before it is packed for a release. Only CI knows the address. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withRepository } from "./release/repository.js";
import { root } from "./root.js";

const file = join(root, "package.json");
const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: name = "" } = process.env;
const manifest = withRepository(JSON.parse(readFileSync(file, "utf8")), { server, name });
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
