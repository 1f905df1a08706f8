import { expect, it } from "vitest";
import { listPackedFiles } from "../../scripts/release/tarball.js";
import { root } from "../../scripts/root.js";

it("lists what npm would pack, without building", () => {
  const packed = listPackedFiles(root);
  expect(packed).toEqual(expect.arrayContaining(["LICENSE", "README.md", "SECURITY.md", "package.json"]));
  expect(packed).not.toContain("CONTRIBUTING.md");
  expect(packed).not.toContain("docs/security.md");
});
