import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import { checkedShapes, jsonSchemas } from "../support/checked-shapes.js";
import { fixtures, invalidFixtures } from "../support/fixtures.js";
import { arbitraryOf, type JsonSchemas, schemaNamed } from "../support/json-schema-arbitrary.js";
import { cells, minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";
import { seed, times } from "../support/seed.js";

const providers = ["httpsms", "omnichannel"] as const;

const read = (provider: string): { readonly $defs: JsonSchemas; readonly $ref: string } =>
  JSON.parse(readFileSync(join(root, `schemas/${provider}.json`), "utf8"));

// the formats are annotations: the parsers do not check them either
const ajv = new Ajv2020({ strict: true, validateFormats: false });
for (const provider of providers) ajv.addSchema(read(provider), provider);

const validatorOf = (ref: string): ValidateFunction => {
  const validator = ajv.getSchema(ref);
  if (validator === undefined) throw new Error(`no schema at ${ref}`);
  return validator;
};

describe.each(providers)("schemas/%s.json", (provider) => {
  const { $defs, $ref } = read(provider);

  test("starts from the union of all events", () => {
    expect($ref).toBe({ httpsms: "#/$defs/HttpSmsEvent", omnichannel: "#/$defs/OmnichannelEvent" }[provider]);
    expect(() => validatorOf(provider)).not.toThrow();
  });

  test.each(Object.entries($defs))("%s compiles, and describes itself and its fields", (name, schema) => {
    expect(() => validatorOf(`${provider}#/$defs/${name}`)).not.toThrow();
    const described = [schema, ...Object.values((schema["properties"] ?? {}) as JsonSchemas)];
    for (const { description } of described) expect(description).toMatch(/\S/);
  });

  test.each(fixtures.filter((fixture) => fixture.provider === provider))("accepts $file", ({ event }) => {
    const validate = validatorOf(provider);
    validate(event);
    expect(validate.errors).toBeNull();
  });

  test.each(invalidFixtures.filter((fixture) => fixture.provider === provider))("refuses $file", ({ body }) => {
    expect(validatorOf(provider)(body)).toBe(false);
  });

  test.each<[what: string, body: unknown]>([
    ["null", null],
    ["a text", "{}"],
    ["a list", []],
    ["an empty object", {}],
    ["an unknown kind", { id: "1", eventId: "1", type: "new", name: "new", time: "", timestamp: "", data: {} }],
  ])("refuses %s", (_what, body) => {
    expect(validatorOf(provider)(body)).toBe(false);
  });
});

describe("the schemas demand no more than the contract", () => {
  test.each(Object.entries(minimalHttpSmsEvents))("%s", (_type, event) => {
    expect(validatorOf("httpsms")(event)).toBe(true);
  });

  test.each(cells)("$name $channel", ({ name, channel }) => {
    expect(validatorOf("omnichannel")(minimalOmnichannelEvent(name, channel))).toBe(true);
  });
});

describe(`the schemas and the checks agree (seed ${seed})`, () => {
  test.each(checkedShapes)("$name", ({ provider, name, check }) => {
    const schemas = jsonSchemas[provider];
    const validate = validatorOf(`${provider}#/$defs/${name}`);
    fc.assert(
      fc.property(arbitraryOf(schemas, schemaNamed(schemas, name)), (value) => {
        expect(validate(value)).toBe(check(value));
      }),
      { seed, numRuns: times(50) },
    );
  });
});
