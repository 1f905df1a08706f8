/** What `npm run generate` would write from the schemas with the mutant that is active now. */
import { printDocumented } from "../print-documented.js";
import {
  printHttpSmsChecks,
  printHttpSmsTypes,
  printOmnichannelChecks,
  printOmnichannelTypes,
} from "../print-modules.js";
import { printRedaction } from "../print-redaction.js";
import { httpSmsSchemas, omnichannelSchemas } from "../shapes.js";

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

/** The text of each generated module, by its path. */
export const sources: Readonly<Record<string, string>> = { ...types, ...checks };

const withoutDescriptions = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && "description" in value && typeof value.description === "string"
    ? { ...value, description: undefined }
    : value;

/** All that the generator makes of the schemas, but descriptions. */
export const behavior = JSON.stringify([checks, httpSmsSchemas, omnichannelSchemas], withoutDescriptions);

/** The descriptions, in the interfaces and the JSON Schema. */
export const descriptions = JSON.stringify([types, httpSmsSchemas, omnichannelSchemas]);
