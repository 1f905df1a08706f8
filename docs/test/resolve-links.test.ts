import { describe, expect, test } from "vitest";
import { resolveLink } from "../build/links.js";

const repository = "https://example.com/owner/name";

describe("a link of a Markdown file", () => {
  test("leads to the page of another Markdown file, at its heading", () => {
    expect(resolveLink("docs/events.md", "receiving.md#body")).toEqual({ href: "/receiving.md#body" });
    expect(resolveLink("docs/events/httpsms/x.md", "../../events.md")).toEqual({ href: "/events.md" });
    expect(resolveLink("docs/receiving.md", "../examples/express/README.md")).toEqual({ href: "/examples/express.md" });
    expect(resolveLink("examples/express/README.md", "../express-json/README.md")).toEqual({
      href: "/examples/express-json.md",
    });
    expect(resolveLink("docs/upgrading.md", "../CHANGELOG.md")).toEqual({ href: "/changelog.md" });
  });

  test("to the README leads to the home page", () => {
    expect(resolveLink("docs/speed.md", "../README.md")).toEqual({ href: "/index.md" });
  });

  test("outside the repository stays as it is", () => {
    for (const link of ["https://example.com/a.md", "#heading", "mailto:a@example.com"]) {
      expect(resolveLink("docs/speed.md", link)).toEqual({ href: link });
    }
  });

  test("of a recipe to a source file shows the file on the page, with and without a repository", () => {
    const shown = { file: "examples/express/main.ts" };
    expect(resolveLink("examples/express/README.md", "main.ts", null)).toEqual(shown);
    expect(resolveLink("examples/express/README.md", "main.ts", repository)).toEqual(shown);
  });

  test("of another page to a file of a recipe leads to the page of the recipe", () => {
    expect(resolveLink("docs/receiving.md", "../examples/express/main.ts")).toEqual({
      href: "/examples/express.md#main-ts",
    });
  });

  test("to another source file leads to the repository, or shows the file while no address is set", () => {
    const link = "../src/parsing/batch.ts";
    expect(resolveLink("docs/events.md", link, repository)).toEqual({
      href: "https://example.com/owner/name/blob/main/src/parsing/batch.ts",
    });
    expect(resolveLink("docs/events.md", link, null)).toEqual({ file: "src/parsing/batch.ts" });
  });

  test("to a schema leads to the file of the site", () => {
    expect(resolveLink("docs/schemas.md", "../schemas/openapi.json")).toEqual({ href: "/schemas/openapi.json" });
  });

  test("to a missing file or, without a repository, to a folder throws", () => {
    expect(() => resolveLink("docs/events.md", "../src/missing.ts")).toThrow("does not exist");
    expect(() => resolveLink("docs/events.md", "../bench", null)).toThrow("link to a file in it");
  });
});
