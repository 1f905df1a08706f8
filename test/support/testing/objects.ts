/** A value and everything inside it that could be changed: objects and arrays. */
export const objectsIn = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

/** Whether two values have a part in common, which a change to one would change in the other. */
export const shareParts = (left: unknown, right: unknown): boolean => {
  const parts = new Set(objectsIn(left));
  return objectsIn(right).some((part) => parts.has(part));
};

/** How often a text occurs in a value, as JSON. */
export const occurrences = (value: unknown, text: string): number => JSON.stringify(value).split(text).length - 1;

const isFilled = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0;

/** The innermost values with their paths, such as `payload.details.channel`; empty objects and lists are values. */
export const leavesOf = (value: unknown, path = ""): readonly (readonly [path: string, value: unknown])[] =>
  isFilled(value)
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === "" ? key : `${path}.${key}`))
    : [[path, value]];
