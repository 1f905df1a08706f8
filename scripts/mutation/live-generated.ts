/** What `npm run generate` would write from the schemas with the mutant that is active now, loaded without a file. */
import { transform } from "esbuild";
import * as nodes from "../../src/shapes/nodes.js";
import * as shape from "../../src/shapes/shape.js";
import * as values from "../../src/shapes/values.js";
import { printDocumented } from "../print-documented.js";
import {
  printHttpSmsChecks,
  printHttpSmsTypes,
  printOmnichannelChecks,
  printOmnichannelTypes,
} from "../print-modules.js";
import { printRedaction } from "../print-redaction.js";
import { httpSmsSchemas, omnichannelSchemas } from "../shapes.js";

const shapes: Readonly<Record<string, object>> = {
  "../shapes/nodes.js": nodes,
  "../shapes/shape.js": shape,
  "../shapes/values.js": values,
};

const load = async (source: string): Promise<Readonly<Record<string, unknown>>> => {
  const { code } = await transform(source, { loader: "ts", format: "cjs" });
  const module = { exports: {} };
  new Function("module", "require", code)(module, (path: string) => shapes[path]);
  return module.exports;
};

const types = {
  "src/generated/httpsms.types.ts": printHttpSmsTypes(),
  "src/generated/omnichannel.types.ts": printOmnichannelTypes(),
};

const checks = {
  "src/generated/httpsms.checks.ts": printHttpSmsChecks(),
  "src/generated/omnichannel.checks.ts": printOmnichannelChecks(),
  "src/generated/documented.ts": printDocumented(),
  "src/generated/redaction.ts": printRedaction(),
};

/** The exports of each generated module, by its path. */
export const generated: Readonly<Record<string, Readonly<Record<string, unknown>>>> = Object.fromEntries(
  await Promise.all(
    Object.entries({ ...types, ...checks }).map(async ([path, source]) => [path, await load(source)] as const),
  ),
);

const withoutDescriptions = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && "description" in value && typeof value.description === "string"
    ? { ...value, description: undefined }
    : value;

/** All that the generator makes of the schemas, but descriptions. */
export const behavior = JSON.stringify([checks, httpSmsSchemas, omnichannelSchemas], withoutDescriptions);

/** The descriptions, in the interfaces and the JSON Schema. */
export const descriptions = JSON.stringify([types, httpSmsSchemas, omnichannelSchemas]);
