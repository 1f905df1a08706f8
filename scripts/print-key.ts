/** Whether a key needs no quotes, and may follow a dot. */
export const isIdentifier = (key: string): boolean => /^[A-Za-z_$][\w$]*$/.test(key);

/** Prints the key of an object or interface. */
export const printKey = (key: string): string => (isIdentifier(key) ? key : JSON.stringify(key));
