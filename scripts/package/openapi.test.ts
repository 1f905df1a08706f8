import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { root } from "../root.js";

const source = await readFile(join(root, "schemas/openapi.json"), "utf8");

/** What Redocly finds in a document: a violation of OpenAPI 3.1, or of a rule that holds for every document. */
const lint = async (document: string): Promise<readonly string[]> => {
  const rules = {
    struct: "error",
    "no-unresolved-refs": "error",
    "spec-strict-refs": "error",
    "no-schema-type-mismatch": "error",
    "no-required-schema-properties-undefined": "error",
    "no-duplicated-tag-names": "error",
    "no-mixed-number-range-constraints": "error",
    "security-defined": "error",
    "operation-summary": "error",
    "operation-operationId": "error",
    "operation-operationId-unique": "error",
    "operation-2xx-response": "error",
    "operation-4xx-response": "error",
    "info-license-strict": "error",
    "no-invalid-media-type-examples": "error",
    "no-invalid-schema-examples": "error",
  } as const;
  const problems = await lintFromString({ source: document, config: await createConfig({ rules }) });
  return problems.map(({ ruleId, message, location }) => `${ruleId} at ${location[0]?.pointer}: ${message}`);
};

describe("schemas/openapi.json", () => {
  test("is valid OpenAPI 3.1", async () => {
    expect(JSON.parse(source).openapi).toMatch(/^3\.1\./);
    expect(await lint(source)).toEqual([]);
  });

  test.each<[what: string, text: string, replacement: string, finding: string]>([
    ["a reference to nothing", '/MessagePart"', '/Nothing"', "no-unresolved-refs"],
    ["an unknown scheme", '"httpSmsToken": []', '"other": []', "security-defined"],
    ["an unknown keyword", '"operationId"', '"operation"', "struct"],
    ["a wrong place of a key", '"in": "header"', '"in": "body"', "struct"],
    ["an unknown type", '"type": "array"', '"type": "list"', "struct"],
  ])("with %s is not", async (_what, text, replacement, finding) => {
    const broken = source.replace(text, replacement);
    expect(broken).not.toBe(source);
    expect(await lint(broken)).toContainEqual(expect.stringContaining(finding));
  });
});
