import { relative } from "node:path";
import { type Application, Comment, CommentTag, type Context, Converter, type DeclarationReflection } from "typedoc";
import { nestedParts } from "../../scripts/print-entries.js";
import { root } from "../../scripts/root.js";

/** The heading of each stage, a folder of `src/`. */
const stages: Readonly<Record<string, string>> = {
  parsing: "Parsing",
  shapes: "Parsing",
  normalizing: "Normalizing",
  receiving: "Receiving",
  testing: "Testing",
};

/** The headings of what is generated, by file. */
const generated: Readonly<Record<string, string>> = {
  "httpsms.types.ts": "httpSMS events",
  "omnichannel.types.ts": "Omnichannel events",
  "zod.ts": "Schemas",
};

const partsOf = (events: string): string => `Parts of ${events}`;

/** The categories in the order of the navigation. */
export const categoryOrder: readonly string[] = [
  stages["parsing"] ?? "",
  "httpSMS events",
  "Omnichannel events",
  ...new Set(Object.values(stages).slice(2)),
  "Schemas",
  ...["httpSMS events", "Omnichannel events"].map(partsOf),
];

/** The category of an export: its stage, or for a generated one what it is generated from. */
const categoryOf = (name: string, path: string): string => {
  const [stage = "", file = ""] = path.split("/");
  const category = name.endsWith("Result") ? stages["parsing"] : (stages[stage] ?? generated[file]);
  if (category === undefined) throw new Error(`${name} of src/${path} has no category`);
  return nestedParts.has(name) ? partsOf(category) : category;
};

/** A plugin of TypeDoc: sorts the exports into categories, without a tag on each of them in the sources. */
export const categorize = (app: Application): void => {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context: Context, reflection: DeclarationReflection) => {
    const declaration = context.getSymbolFromReflection(reflection)?.declarations?.[0];
    const isExport = reflection.parent?.parent?.isProject() === true && !reflection.isReference();
    if (declaration === undefined || !isExport) return;
    const path = relative(`${root}/src`, declaration.getSourceFile().fileName);
    reflection.comment ??= new Comment();
    reflection.comment.blockTags.push(
      new CommentTag("@category", [{ kind: "text", text: categoryOf(reflection.name, path) }]),
    );
  });
};
