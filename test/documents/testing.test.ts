import { describe, expect, test } from "vitest";
import * as kit from "../../src/testing.js";
import { textOf } from "../support/pages.js";

describe("the page about testing", () => {
  test.each(Object.keys(kit))("mentions %s of the test kit", (name) => {
    expect(textOf("docs/testing.md")).toMatch(new RegExp(`\\b${name}\\b`));
  });
});
