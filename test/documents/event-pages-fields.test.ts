import { describe, expect, test } from "vitest";
import { redact, safeParseEvent } from "../../src/index.js";
import { type Path, without } from "../support/edit.js";
import { type EventPage, eventPages, fieldsOf } from "../support/event-pages.js";

const valueAt = (event: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key], event);

/** The path of a field in an event: of the first item of a list. */
const pathOf = (field: string): Path =>
  field.split(".").flatMap((key) => (key.endsWith("[]") ? [key.slice(0, -2), 0] : [key]));

/** Every event that shows a field: the examples and the built event. */
const eventsWith = ({ examples, built }: EventPage, path: Path): readonly object[] =>
  [...examples.map(({ event }) => event), built].filter((event) => valueAt(event, path) !== undefined);

const outcomes = {
  yes: { kind: "invalid", hasIssues: true },
  "in its part": { kind: "event", hasIssues: true },
  no: { kind: "event", hasIssues: false },
} as const;

describe.each(eventPages)("the fields on the page of $label ($provider)", (page) => {
  const fields = fieldsOf(page.text);

  test("are required as the parser requires them", () => {
    for (const { path: field, required } of fields) {
      // without its discriminant an event has no name, and an unknown event is not checked further
      const path = pathOf(field);
      for (const event of eventsWith(page, path)) {
        const { kind, issues } = safeParseEvent(without(event, path));
        const outcome = { field, kind, hasIssues: issues.length > 0 };
        expect(outcome).toEqual({ field, ...outcomes[required as keyof typeof outcomes] });
      }
    }
  });

  test("are masked as `redact` masks them", () => {
    for (const { path: field, type, redaction } of fields) {
      const path = pathOf(field);
      for (const event of eventsWith(page, path)) {
        const value = valueAt(event, path);
        const redacted = valueAt(redact(event), path);
        const isKnown = typeof value === "string" && type.includes(`\`${JSON.stringify(value)}\``);
        const isKept = redaction === "kept" || (redaction === "masked unless listed" && isKnown);
        if (redaction === "removed") expect({ field, redacted }).toEqual({ field, redacted: undefined });
        else if (!isKept) expect({ field, redacted }).toEqual({ field, redacted: maskOf(value) });
        // what is inside is checked by itself
        else if (isObject(value)) expect({ field, kept: isObject(redacted) }).toEqual({ field, kept: true });
        else expect({ field, redacted }).toEqual({ field, redacted: value });
      }
    }
  });
});

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/** What is left of a masked value. */
const maskOf = (value: unknown): unknown => {
  if (typeof value === "string") return "[redacted]";
  if (typeof value === "number") return 0;
  if (Array.isArray(value)) return [];
  return isObject(value) ? {} : value;
};
