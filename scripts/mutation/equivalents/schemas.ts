import type { Equivalents } from "../equivalents.js";

export const schemas: readonly Equivalents[] = [
  {
    file: "src/schemas/words.ts",
    reason: "only for size: the generated check of a shape accepts what its node accepts",
    changes: [
      {
        code: "export const compact = <Schema extends z.ZodType>(schema: Schema): Schema => annotate({ compact: true }, schema);",
        original: "{ compact: true }",
        replacement: "{}",
      },
      {
        code: "export const compact = <Schema extends z.ZodType>(schema: Schema): Schema => annotate({ compact: true }, schema);",
        original: "true",
        replacement: "false",
      },
    ],
  },
];
