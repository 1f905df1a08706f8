import { describe, expect, test } from "vitest";
import { safeParseEvent } from "../../src/index.js";
import { driftFindings } from "../../src/testing.js";
import { kinds, rows, setField } from "../support/fields-without-examples.js";
import { passesGuard } from "../support/passes-guard.js";

describe("an optional field that no example of its event shows", () => {
  test.each(rows.map(([label, event, path, kind]) => [label, path, event, kind] as const))(
    "%s: %s",
    (_label, path, event, kind) => {
      const { good, bad, message } = kinds[kind];
      const pointer = `/${path.replaceAll(".", "/")}`;
      const valid = setField(event, path, good);
      expect(safeParseEvent(valid)).toMatchObject({ kind: "event", event: valid, issues: [] });
      expect(passesGuard(valid)).toBe(true);
      const findings = driftFindings(valid).filter((finding) => finding.pointer === pointer);
      // another text than the documented ones is drift of its own
      expect(findings.filter(({ code }) => code !== "undocumented_value" && code !== "format")).toEqual([]);

      const spoiled = setField(event, path, bad);
      const keys = path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
      expect(safeParseEvent(spoiled)).toMatchObject({ kind: "event", issues: [{ path: keys, message }] });
      expect(passesGuard(spoiled)).toBe(false);
      expect(driftFindings(spoiled)).toContainEqual({ code: "type", pointer, message });
    },
  );

  test.each(
    rows
      .filter(([, , , kind]) => kind === "uri" || kind === "count")
      .map(([label, event, path, kind]) => [label, path, event, kind] as const),
  )("%s: %s with a value of another format is drift", (_label, path, event, kind) => {
    const pointer = `/${path.replaceAll(".", "/")}`;
    const finding = driftFindings(setField(event, path, kind === "uri" ? "a path" : -1)).find(
      (each) => each.pointer === pointer,
    );
    expect(finding?.code).toBe("format");
  });
});
