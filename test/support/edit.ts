/** Where a part of an event is. */
export type Path = readonly (string | number)[];

/** "payload.messageParts.0.type" */
export const pathOf = (dotted: string): Path => dotted.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));

const partAt = (event: object, path: Path): object =>
  path.reduce<object>((part, key) => Reflect.get(part, key) as object, event);

/** A copy with another value at a path. */
export const withValue = <Event extends object>(event: Event, path: Path, value: unknown): Event => {
  const copy = structuredClone(event);
  // defined rather than assigned, so that a key named `__proto__` is one
  Object.defineProperty(partAt(copy, path.slice(0, -1)), path.at(-1) ?? "", {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
  return copy;
};

/** A copy without the part at a path. */
export const without = <Event extends object>(event: Event, path: Path): Event => {
  const copy = structuredClone(event);
  Reflect.deleteProperty(partAt(copy, path.slice(0, -1)), path.at(-1) ?? "");
  return copy;
};

/** The path of every object in an event, the event itself first. */
export const objectPaths = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== "object" || value === null) return [];
  const deeper = Array.isArray(value)
    ? value.flatMap((item, index) => objectPaths(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => objectPaths(item, [...path, key]));
  return Array.isArray(value) ? deeper : [path, ...deeper];
};
