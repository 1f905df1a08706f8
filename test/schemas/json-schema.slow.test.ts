import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../scripts/read-schema.js";
import { isObject } from "../../src/shapes/values.js";
import { buildHttpSmsEvent } from "../../src/testing.js";
import { checkedShapes, jsonSchemas } from "../support/checked-shapes.js";
import { fixtures, invalidFixtures } from "../support/fixtures.js";
import { arbitraryOf, type JsonSchemas, schemaNamed } from "../support/json-schema-arbitrary.js";
import { cells, minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";
import { seed } from "../support/seed.js";

const providers = ["httpsms", "omnichannel"] as const;

const read = (provider: string): { readonly $defs: JsonSchemas; readonly $ref: string } =>
  JSON.parse(readFileSync(new URL(`../../schemas/${provider}.json`, import.meta.url), "utf8"));

/** A validator as an application sets it up, which asserts formats. */
const strict = addFormats.default(new Ajv2020({ strict: true }));

/** One that asserts what the parsers check, so that both can be compared on any text. */
const lenient = new Ajv2020({ strict: true, validateFormats: false });

for (const provider of providers) {
  strict.addSchema(read(provider), provider);
  lenient.addSchema(read(provider), provider);
}

const validatorOf = (ref: string, ajv = lenient): ValidateFunction => {
  const validator = ajv.getSchema(ref);
  if (validator === undefined) throw new Error(`no schema at ${ref}`);
  return validator;
};

describe.each(providers)("schemas/%s.json", (provider) => {
  const { $defs, $ref } = read(provider);

  test("has the union of all events as its root", () => {
    expect($ref).toBe({ httpsms: "#/$defs/HttpSmsEvent", omnichannel: "#/$defs/OmnichannelEvent" }[provider]);
    expect(() => validatorOf(provider)).not.toThrow();
  });

  test.each(Object.entries($defs))("%s compiles, and describes itself and its fields", (name, schema) => {
    expect(() => validatorOf(`${provider}#/$defs/${name}`, strict)).not.toThrow();
    expect(schema["title"]).toBe(name);
    const described = [schema, ...Object.values((schema["properties"] ?? {}) as JsonSchemas)];
    for (const { description } of described) expect(description).toMatch(/\S/);
  });

  test.each(fixtures.filter((fixture) => fixture.provider === provider))(
    "accepts $file, its formats too",
    ({ event }) => {
      const validate = validatorOf(provider, strict);
      validate(event);
      expect(validate.errors).toBeNull();
    },
  );

  test("has standard keywords and registered formats only", () => {
    const found = { keywords: new Set<string>(), formats: new Set<unknown>() };
    const visit = (schema: JsonSchema): void => {
      for (const [keyword, value] of Object.entries(schema)) {
        found.keywords.add(keyword);
        if (keyword === "format") found.formats.add(value);
        const inner = ["properties", "$defs"].includes(keyword) ? Object.values(value as object) : [value].flat();
        for (const each of keyword === "examples" ? [] : inner) if (isObject(each)) visit(each);
      }
    };
    visit(read(provider));
    expect(found.formats).toEqual(new Set(["date-time", "uuid", "uri"]));
    const annotations = ["$schema", "$ref", "$defs", "title", "description", "format", "examples"];
    const assertions = ["type", "const", "properties", "required", "additionalProperties", "items", "anyOf", "oneOf"];
    expect([...found.keywords].filter((keyword) => ![...annotations, ...assertions].includes(keyword))).toEqual([]);
  });

  test.each(invalidFixtures.filter((fixture) => fixture.provider === provider))("rejects $file", ({ body }) => {
    expect(validatorOf(provider)(body)).toBe(false);
  });

  test.each<[what: string, body: unknown]>([
    ["null", null],
    ["a text", "{}"],
    ["a list", []],
    ["an empty object", {}],
    ["an unknown kind", { id: "1", eventId: "1", type: "new", name: "new", time: "", timestamp: "", data: {} }],
  ])("rejects %s", (_what, body) => {
    expect(validatorOf(provider)(body)).toBe(false);
  });
});

describe("a validator that asserts formats", () => {
  const received = buildHttpSmsEvent("message.phone.received");

  test.each([
    ["Go's zero time", "0001-01-01T00:00:00Z", true],
    ["an offset and 7 digits", "2026-03-14T09:26:53.1234567+03:00", true],
    ["an offset and 9 digits", "2026-03-14T09:26:53.123456789+03:00", true],
    ["no fraction", "2026-03-14T09:26:53Z", true],
    ["no zone", "2026-03-14T09:26:53", false],
  ])("reads a timestamp with %s", (_what, timestamp, valid) => {
    const event = { ...received, data: { ...received.data, timestamp } };
    expect(validatorOf("httpsms", strict)(event)).toBe(valid);
    expect(validatorOf("httpsms")(event)).toBe(true);
  });
});

describe("the schemas require no more than the contract", () => {
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
      { seed, numRuns: 50 },
    );
  });
});
