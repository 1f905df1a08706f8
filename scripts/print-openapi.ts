import manifest from "../package.json" with { type: "json" };
import { literalAt, shapeNamed, variantsOf } from "./find-shape.js";
import { httpSmsWebhook, omnichannelWebhook, securitySchemes } from "./openapi-webhooks.js";
import { aboutFormats } from "./print-json-schema.js";
import type { JsonSchema, Shape } from "./read-schema.js";
import { httpSmsSchemas, httpSmsShapes, omnichannelSchemas, omnichannelShapes } from "./shapes.js";

const refTo = (name: string): string => `#/components/schemas/${name}`;

/** The named events or unions in a union. */
const optionsOf = (shapes: readonly Shape[], name: string): readonly string[] => {
  const { node } = shapeNamed(shapes, name);
  return node.kind === "union" ? node.options.flatMap((option) => (option.kind === "ref" ? option.name : [])) : [];
};

/** The values that the discriminant has in an event, or in the events of a union. */
const valuesOf = (shapes: readonly Shape[], name: string, discriminant: string): readonly string[] => {
  const values = variantsOf(shapes, name).map((shape) => {
    const value = literalAt(shapes, shape, [discriminant]);
    // `oneOf` would reject a value that fits two of them
    if (value === undefined) throw new Error(`${shape.name}, an event of ${name}, has no literal ${discriminant}`);
    return value;
  });
  return [...new Set(values)];
};

/** The largest parts of a union in which the discriminant has one value: a union per name with channels. */
const branchesOf = (shapes: readonly Shape[], name: string, discriminant: string): readonly string[] =>
  valuesOf(shapes, name, discriminant).length === 1
    ? [name]
    : optionsOf(shapes, name).flatMap((option) => branchesOf(shapes, option, discriminant));

/** A union of events for code generators: exclusive, and with a discriminator if the discriminant tells its parts apart. */
const discriminate = (shapes: readonly Shape[], name: string, discriminant: string): JsonSchema => {
  const { description } = shapeNamed(shapes, name);
  const branches = branchesOf(shapes, name, discriminant);
  if (branches.length === 1) {
    // a channel inside `payload` cannot be a `propertyName`
    return { description, oneOf: optionsOf(shapes, name).map((option) => ({ $ref: refTo(option) })) };
  }
  const mapping = Object.fromEntries(
    branches.map((branch) => [valuesOf(shapes, branch, discriminant)[0] ?? "", refTo(branch)]),
  );
  return {
    description,
    oneOf: branches.map((branch) => ({ $ref: refTo(branch) })),
    discriminator: { propertyName: discriminant, mapping },
  };
};

/** The schemas of a provider as components, with a title because code generators name types after titles. */
const printComponents = (
  schemas: Readonly<Record<string, JsonSchema>>,
  shapes: readonly Shape[],
  discriminant: string,
): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      { title: name, ...(optionsOf(shapes, name).length > 0 ? discriminate(shapes, name, discriminant) : schema) },
    ]),
  );

const batchOf = (event: string): Readonly<Record<string, JsonSchema>> => ({
  OmnichannelBatch: {
    title: "OmnichannelBatch",
    description: "The events of one request, if batches are on in the settings of the webhook.",
    type: "array",
    items: { $ref: refTo(event) },
  },
  OmnichannelBody: {
    title: "OmnichannelBody",
    description: "The body of a request: one event, or an array of events.",
    oneOf: [{ $ref: refTo(event) }, { $ref: refTo("OmnichannelBatch") }],
  },
});

const info = {
  title: "Webhooks of httpSMS and of Dotdigital's Omnichannel API",
  version: manifest.version,
  summary: manifest.description,
  description: [
    "Generated from the schemas of the npm package `message-webhooks`. Neither provider publishes this document.",
    "A provider may send an event, a channel or a key that this version does not support. Do not reject it: an event with an unknown type or name fits `UnknownHttpSmsEvent` or `UnknownOmnichannelEvent`, and an event on an unknown channel fits `OtherChannelStatusEvent` or `OtherChannelInboundEvent`.",
    aboutFormats,
  ].join("\n\n"),
  license: { name: manifest.license, identifier: manifest.license },
};

/** OpenAPI 3.1 with a webhook per provider, since each provider sends all its events to one address. */
export const printOpenApi = (): string => {
  const schemas = {
    ...printComponents(httpSmsSchemas, httpSmsShapes, "type"),
    ...printComponents(omnichannelSchemas, omnichannelShapes, "name"),
    ...batchOf("OmnichannelEvent"),
  };
  const webhooks = {
    httpsms: { post: httpSmsWebhook(refTo("HttpSmsEvent")) },
    omnichannel: { post: omnichannelWebhook(refTo("OmnichannelBody")) },
  };
  const document = { openapi: "3.1.1", info, webhooks, components: { securitySchemes, schemas } };
  // the schemas refer to each other as in the JSON Schema files
  return `${JSON.stringify(document, null, 2).replaceAll('"$ref": "#/$defs/', '"$ref": "#/components/schemas/')}\n`;
};
