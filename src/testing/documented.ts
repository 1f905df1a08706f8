/** What is documented of one value; nothing for what is free-form. */
export interface DocumentedField {
  /** Format of a text: `uuid`, `date-time` or `uri`. */
  readonly format?: string;
  /** The documented values of a text. */
  readonly known?: readonly string[];
  /** Name of the shape of an object. */
  readonly shape?: string;
  /** What is documented of the items of an array. */
  readonly items?: DocumentedField;
}

/** The documented keys of an object. */
export type DocumentedShape = Readonly<Record<string, DocumentedField>>;
