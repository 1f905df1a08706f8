/** Spaces and line breaks are what an empty variable of a file leaves; other control characters can be a key. */
const isKey = (key: unknown): boolean => typeof key === "string" && !/^[ \t\r\n]*$/.test(key);

/**
 * The keys that a signature may be made with: more than one during a rotation.
 *
 * @throws {TypeError} No key, or a blank one: anyone could sign with it.
 */
export const keyList = (name: string, keys: unknown): readonly string[] => {
  const list: unknown = typeof keys === "string" ? [keys] : keys;
  if (Array.isArray(list) && list.length > 0 && list.every(isKey)) return list;
  throw new TypeError(
    `\`${name}\` must be a non-empty string, or a non-empty array of them. Is its environment variable set?`,
  );
};
