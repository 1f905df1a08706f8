import type { Issue } from "./errors.js";

/** What a second walk over a bad event collects; the first walk has no report and stops at once. */
export interface Report {
  readonly path: (string | number)[];
  readonly issues: Issue[];
}

/** Without a report: whether the value fits. With one: whether to look further. */
export type Check = (value: unknown, report?: Report, key?: string | number) => boolean;

/** From a discriminant to the check of its events; `undefined` for a discriminant that is not known. */
export type CheckOf = (discriminant: unknown) => Check | undefined;

/** A value of JSON that has fields. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Bounds the work that a hostile body can cause. */
const maxIssues = 10;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value that ought to be text; empty for what is none. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Notes what was expected at a key, or at the root when there is none. */
export const miss = (report: Report | undefined, key: string | number | undefined, expected: string): boolean => {
  if (report === undefined) return false;
  report.issues.push({ path: key === undefined ? [] : [...report.path, key], message: `must be ${expected}` });
  return report.issues.length < maxIssues;
};

/** Goes one level deeper: always true, so that the tests of the level can follow. */
export const enter = (report: Report | undefined, key: string | number | undefined): boolean => {
  if (report !== undefined && key !== undefined) report.path.push(key);
  return true;
};

/** Comes back up, and hands on what the tests of the level said. */
export const leave = (report: Report | undefined, goOn: boolean): boolean => {
  report?.path.pop();
  return goOn;
};

export const string: Check = (value, report, key) => typeof value === "string" || miss(report, key, "a string");

export const record: Check = (value, report, key) => isObject(value) || miss(report, key, "an object");

const everyItem = (items: readonly unknown[], report: Report | undefined, check: Check): boolean => {
  // an index loop, since a callback would cost an allocation for each event
  for (let index = 0; index < items.length; index += 1) {
    if (!check(items[index], report, index)) return false;
  }
  return true;
};

/** Runs a check on each item of an array. */
export const each = (value: unknown, report: Report | undefined, key: string, check: Check): boolean =>
  Array.isArray(value)
    ? leave(report, enter(report, key) && everyItem(value, report, check))
    : miss(report, key, "an array");

/** The first ten issues that a check finds; none when the value fits. */
export const issuesOf = (value: unknown, check: Check): readonly Issue[] => {
  const report: Report = { path: [], issues: [] };
  check(value, report);
  return report.issues;
};
