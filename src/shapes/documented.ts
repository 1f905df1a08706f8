/** The documented facts about one value. */
export interface DocumentedField {
  /** What the value may be; a `record` and an `unknown` are free-form. */
  readonly kinds: readonly ("string" | "number" | "boolean" | "null" | "array" | "shape" | "record" | "unknown")[];
  /** Whether parsing requires the field. Absent if the field is optional. */
  readonly required?: boolean;
  /** The only value of a discriminant. */
  readonly literal?: string;
  /** Format of a string (`uuid`, `date-time`, `local-date-time`, `uri`) or of a number (`uint`). */
  readonly format?: string;
  /** The documented values of a string. */
  readonly known?: readonly string[];
  /** Whether free text is documented in addition to the known values. */
  readonly open?: boolean;
  /** Name of the shape of an object. */
  readonly shape?: string;
  /** Whether the other keys of the object are attributes that the customer names. */
  readonly attributes?: true;
  /** What is documented about the items of an array. */
  readonly items?: DocumentedField;
}

/** The documented keys of an object. */
export type DocumentedShape = Readonly<Record<string, DocumentedField>>;
