/**
 * Overrides for any part of an event, at any depth. An array is replaced as a whole, and `undefined` removes
 * a key.
 */
export type Overrides<Part> = Part extends readonly unknown[]
  ? Part
  : Part extends object
    ? { readonly [Key in keyof Part]?: Overrides<Part[Key]> | undefined }
    : Part;
