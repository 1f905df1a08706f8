import { expect } from "vitest";
import type { Field, Node, Shape } from "../../scripts/read-schema.js";
import { httpSmsShapes, omnichannelShapes } from "../../scripts/shapes.js";
import type { HttpSmsResult, OmnichannelResult, Provider } from "../../src/index.js";
import { claimOf, hasEnvelope } from "./claims.js";

type Path = readonly (string | number)[];

const shapes: readonly Shape[] = [...httpSmsShapes, ...omnichannelShapes];

const resolve = (node: Node | undefined): readonly Node[] => {
  if (node?.kind === "ref") return resolve(shapes.find(({ name }) => name === node.name)?.node);
  if (node?.kind === "union") return node.options.flatMap(resolve);
  return node === undefined ? [] : [node];
};

const fieldAt = (nodes: readonly Node[], key: string | number): Field | undefined =>
  nodes.flatMap((node) => (node.kind === "object" ? node.fields : [])).find((field) => field.key === key);

/** The smallest optional part that holds a path, by the words of the schemas. `undefined` if every part is required. */
const partAt = (shapeName: string, path: Path): Path | undefined => {
  let nodes = resolve({ kind: "ref", name: shapeName });
  let part: Path | undefined;
  for (const [index, key] of path.entries()) {
    const items = nodes.flatMap((node) => (node.kind === "array" ? [node.items] : []));
    const field = fieldAt(nodes, key);
    if (items.length > 0 || field?.required === false) part = path.slice(0, index + 1);
    nodes = items.length > 0 ? items.flatMap(resolve) : resolve(field?.node);
  }
  return part;
};

const textOf = (path: Path): string => JSON.stringify(path);

const startsWith = (path: Path, start: Path): boolean => start.every((key, index) => path[index] === key);

/** A copy without some parts. Parts that fit are the same objects. */
const withoutParts = (value: unknown, parts: readonly Path[], at: Path = []): unknown => {
  if (!parts.some((part) => startsWith(part, at))) return value;
  const keep = (key: string | number): boolean => !parts.some((part) => textOf(part) === textOf([...at, key]));
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (keep(index) ? [withoutParts(item, parts, [...at, index])] : []));
  }
  return Object.fromEntries(
    Object.entries(value as object)
      .filter(([key]) => keep(key))
      .map(([key, inner]) => [key, withoutParts(inner, parts, [...at, key])]),
  );
};

/** What must become of a value, by zod and the schemas' own words on what is required. */
export const expectedRepair = (provider: Provider, value: unknown) => {
  const claim = claimOf(provider, value);
  const zod = claim.shape.schema.safeParse(value);
  const paths = (zod.error?.issues ?? []).map(({ path }) => path as Path);
  const parts = paths.map((path) => partAt(claim.shape.name, path));
  const isOfBoth = hasEnvelope("httpsms", value) && hasEnvelope("omnichannel", value);
  const outermost = [
    ...new Map(
      parts.flatMap((part) => {
        const isWithin = parts.some((other) => other && part && other.length < part.length && startsWith(part, other));
        return part === undefined || isWithin ? [] : [[textOf(part), part]];
      }),
    ).values(),
  ];
  const required = paths.filter((_path, index) => parts[index] === undefined);
  return { claim, isOfBoth, required, outermost };
};

/** Every law of a result, against what zod says of the value. Returns whether the value was an event, repaired or not. */
export const expectLaws = (
  provider: Provider,
  value: unknown,
  result: HttpSmsResult | OmnichannelResult,
): "kept" | "repaired" | "invalid" => {
  const { claim, isOfBoth, required, outermost } = expectedRepair(provider, value);
  expect(result.provider).toBe(provider);
  expect(result.original).toBe(value);
  if (isOfBoth || required.length > 0) {
    expect(result.kind).toBe("invalid");
    if (!isOfBoth) expect(result.issues.map(({ path }) => textOf(path)).sort()).toEqual(required.map(textOf).sort());
    return "invalid";
  }
  expect(result).toMatchObject({ kind: claim.kind, name: claim.name });
  expect(result.channel).toBe(claim.channel);
  if (outermost.length === 0) {
    expect(result.event).toBe(value);
    expect(result.issues).toEqual([]);
    return "kept";
  }
  expect(result.event).toEqual(withoutParts(value, outermost));
  expect(claim.shape.schema.safeParse(result.event).success).toBe(true);
  const told = result.issues.map(({ path }) => partAt(claim.shape.name, path)).map((part) => part && textOf(part));
  if (outermost.length <= 10) expect(told.sort()).toEqual(outermost.map(textOf).sort());
  else {
    expect(told).toHaveLength(10);
    expect(result.issues[9]).toEqual({ path: [], message: `${outermost.length - 9} more parts do not fit` });
  }
  return "repaired";
};
