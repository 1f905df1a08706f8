/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === "string";

/** Whether a value is an array in which every item fits. */
export const isListOf = (value: unknown, fits: (item: unknown) => boolean): boolean => {
  if (!Array.isArray(value)) return false;
  // an index loop, since a callback costs an allocation per event
  for (let index = 0; index < value.length; index += 1) {
    if (!fits(value[index])) return false;
  }
  return true;
};

/** The value if it is a string, otherwise `""`. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

// the checks of optional fields, which the generated checks use most

export const isOptionalText = (value: unknown): boolean => value === undefined || typeof value === "string";

// JSON.parse reads `1e999` as Infinity, which is not a valid number
export const isOptionalNumber = (value: unknown): boolean => value === undefined || Number.isFinite(value);

export const isOptionalFlag = (value: unknown): boolean => value === undefined || typeof value === "boolean";

export const isOptionalObject = (value: unknown): boolean => value === undefined || isObject(value);

export const isOptionalList = (value: unknown, fits: (item: unknown) => boolean): boolean =>
  value === undefined || isListOf(value, fits);
