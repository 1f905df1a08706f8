import { describe, expect, test } from "vitest";
import { fitsNode, list, orNull, shape, text } from "../../src/shapes/nodes.js";
import type { Node } from "../../src/shapes/shape.js";

describe("a node that may be null", () => {
  test.each<[what: string, node: Node, valid: unknown, wrong: unknown]>([
    ["a string", text, "", 1],
    ["a list", list(text), ["a"], [1]],
    ["an object with an optional field", shape({ name: text }), { name: "a" }, { name: 1 }],
    ["an object with a required field", shape({}, { name: text }), { name: "a" }, {}],
  ])("accepts null and what fits: %s", (_what, node, valid, wrong) => {
    expect(fitsNode(null, orNull(node))).toBe(true);
    expect(fitsNode(valid, orNull(node))).toBe(true);
    expect(fitsNode(wrong, orNull(node))).toBe(false);
    expect(fitsNode(null, node)).toBe(false);
  });
});
