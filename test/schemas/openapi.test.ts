import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../scripts/read-schema.js";
import { root } from "../../scripts/root.js";
import { httpSmsEventTypes, omnichannelEventNames } from "../../src/index.js";
import { signHttpSms, signOmnichannel } from "../../src/testing.js";
import { fixtures, httpSmsFixtures, invalidFixtures, omnichannelFixtures } from "../support/fixtures.js";

interface Union extends JsonSchema {
  readonly oneOf: readonly { readonly $ref: string }[];
  readonly discriminator?: { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> };
}

const read = (file: string) => JSON.parse(readFileSync(join(root, "schemas", file), "utf8"));

const document = read("openapi.json");
const schemas: Readonly<Record<string, JsonSchema>> = document.components.schemas;
const { httpsms, omnichannel } = document.webhooks;

const ajv = new Ajv2020({ strict: true, validateFormats: false });
ajv.addVocabulary(["discriminator", "openapi", "info", "webhooks", "components"]);
ajv.addSchema(document, "openapi");

const bodyRefs = {
  httpsms: httpsms.post.requestBody.content["application/json"].schema.$ref,
  omnichannel: omnichannel.post.requestBody.content["application/json"].schema.$ref,
};

const accepts = (ref: string, value: unknown): boolean => {
  const validate = ajv.getSchema(`openapi${ref}`);
  if (validate === undefined) throw new Error(`no schema at ${ref}`);
  return validate(value) === true;
};

const unionNamed = (name: string): Union => schemas[name] as unknown as Union;

describe("the bodies of the OpenAPI document", () => {
  test.each(fixtures)("accept $file", ({ provider, event }) => {
    expect(accepts(bodyRefs[provider], event)).toBe(true);
    const other = provider === "httpsms" ? "omnichannel" : "httpsms";
    expect(accepts(bodyRefs[other], event)).toBe(false);
  });

  test("accept a batch of Omnichannel, and none of httpSMS", () => {
    expect(
      accepts(
        bodyRefs.omnichannel,
        omnichannelFixtures.map(({ event }) => event),
      ),
    ).toBe(true);
    expect(accepts(bodyRefs.omnichannel, [omnichannelFixtures[0]?.event, {}])).toBe(false);
    expect(
      accepts(
        bodyRefs.httpsms,
        httpSmsFixtures.map(({ event }) => event),
      ),
    ).toBe(false);
  });

  // a batch is invalid for the parser of one event, and valid as a body
  test.each(invalidFixtures.filter(({ file }) => file !== "omnichannel-batch"))(
    "reject $file",
    ({ provider, body }) => {
      expect(accepts(bodyRefs[provider], body)).toBe(false);
    },
  );
});

describe("the schemas of the OpenAPI document", () => {
  test("are those of the JSON Schema files, except for the unions", () => {
    const files: Record<string, JsonSchema> = { ...read("httpsms.json").$defs, ...read("omnichannel.json").$defs };
    const expected = JSON.parse(JSON.stringify(files).replaceAll("#/$defs/", "#/components/schemas/"));
    expect(Object.keys(schemas)).toEqual([...Object.keys(files), "OmnichannelBatch", "OmnichannelBody"]);
    for (const [name, schema] of Object.entries(files)) {
      if ("anyOf" in schema || "oneOf" in schema) continue;
      expect(schemas[name]).toEqual(expected[name]);
    }
  });

  test.each<[name: string, discriminant: string, values: readonly string[]]>([
    ["HttpSmsEvent", "type", httpSmsEventTypes],
    ["OmnichannelEvent", "name", omnichannelEventNames],
  ])("have a discriminator that names every %s", (name, discriminant, values) => {
    const { oneOf, discriminator } = unionNamed(name);
    expect(discriminator?.propertyName).toBe(discriminant);
    expect(Object.keys(discriminator?.mapping ?? {}).toSorted()).toEqual(values.toSorted());
    expect(Object.values(discriminator?.mapping ?? {})).toEqual(oneOf.map(({ $ref }) => $ref));
  });

  test.each(fixtures)("tell $file apart by its discriminant", ({ provider, name, event }) => {
    const union = unionNamed(provider === "httpsms" ? "HttpSmsEvent" : "OmnichannelEvent");
    const fitting = Object.entries(union.discriminator?.mapping ?? {}).filter(([, ref]) => accepts(ref, event));
    expect(fitting.map(([value]) => value)).toEqual([name]);
  });

  test("have one union per name with channels, each with its channel as a literal", () => {
    for (const { name, channel, event } of omnichannelFixtures) {
      const ref = unionNamed("OmnichannelEvent").discriminator?.mapping[name] ?? "";
      const { oneOf } = unionNamed(ref.replace("#/components/schemas/", ""));
      if (channel === undefined) expect(oneOf).toBeUndefined();
      else expect(oneOf.filter(({ $ref }) => accepts($ref, event))).toHaveLength(1);
    }
  });
});

describe("the webhooks of the OpenAPI document", () => {
  test("ask for the headers that the providers send", async () => {
    const { httpSmsToken, omnichannelSignature } = document.components.securitySchemes;
    const { headers } = await signHttpSms(httpSmsFixtures[0]?.text ?? "", { signingKey: "stand-in" });
    expect(headers["authorization"]).toMatch(/^Bearer /);
    expect(httpSmsToken).toMatchObject({ type: "http", scheme: "bearer", bearerFormat: "JWT" });
    expect(httpsms.post.security).toEqual([{ httpSmsToken: [] }]);
    expect(Object.keys(headers)).toContain(httpsms.post.parameters[0].name.toLowerCase());
    const signed = await signOmnichannel("{}", { secret: "stand-in" });
    expect(omnichannelSignature).toMatchObject({ type: "apiKey", in: "header" });
    expect(Object.keys(signed.headers)).toContain(omnichannelSignature.name.toLowerCase());
    expect(omnichannel.post.security).toEqual([{ omnichannelSignature: [] }]);
  });

  test("say that Omnichannel never sends a batch again after a 400, and that httpSMS gives up after two attempts", () => {
    expect(omnichannel.post.responses["400"].description).toContain("never sends it again");
    expect(omnichannel.post.responses.default.description).toContain("retries");
    for (const status of ["4XX", "5XX"]) expect(httpsms.post.responses[status].description).toContain("once more");
  });
});
