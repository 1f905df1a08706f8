import { relative } from "node:path";
import { type Application, Comment, CommentTag, type Context, Converter, type DeclarationReflection } from "typedoc";
import { documentedEvents, documentedShapes } from "../src/generated/documented.js";
import { root } from "./package-project.js";

/** The category of an export by the file in `src` that it is in. */
const categories: readonly (readonly [files: RegExp, category: string])[] = [
  [/^(generated\/httpsms\.types|httpsms\/events)\.ts$/, "httpSMS events"],
  [/^(generated\/omnichannel\.types|omnichannel\/events)\.ts$/, "Omnichannel events"],
  [/^unknown\.ts$|(^|\/)(parse|guard|result|provider)\.ts$/, "Parsers and guards"],
  [/(^|\/)(normalize|normalized|status)\.ts$/, "Normalised events"],
  [/^message-state\.ts$/, "Message state"],
  [/^(receive\/.*|signed-request|.*\/verify)\.ts$/, "Receiving"],
  [/^(errors|signature-error)\.ts$/, "Errors"],
  [/^testing\/fixtures\.ts$/, "Fixtures"],
  [/^testing\/(build-.*|history|merge)\.ts$/, "Builders"],
  [/^testing\/sign\.ts$/, "Signing"],
  [/^testing\/arbitrary\.ts$/, "Arbitraries"],
  [/^testing\/drift\.ts$/, "Drift"],
  [/^generated\/zod\.ts$/, "Schemas"],
];

const partsOf = (events: string): string => `Parts of ${events}`;

/** The categories as the navigation lists them. */
export const categoryOrder: readonly string[] = [
  ...categories.map(([, category]) => category),
  ...categories.slice(0, 2).map(([, category]) => partsOf(category)),
];

const events = new Set(Object.values(documentedEvents));

const isPart = (name: string): boolean =>
  Object.hasOwn(documentedShapes, name) && !events.has(name) && !name.startsWith("Unknown");

const categoryOf = (name: string, file: string): string => {
  const found = categories.find(([files]) => files.test(file))?.[1];
  if (found === undefined) throw new Error(`${name} of src/${file} has no category`);
  return isPart(name) ? partsOf(found) : found;
};

/** A plugin of TypeDoc: sorts the exports into categories, without a tag on each of them in the sources. */
export const categorize = (app: Application): void => {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context: Context, reflection: DeclarationReflection) => {
    const declaration = context.getSymbolFromReflection(reflection)?.declarations?.[0];
    const isExport = reflection.parent?.parent?.isProject() === true && !reflection.isReference();
    if (declaration === undefined || !isExport) return;
    const file = relative(`${root}/src`, declaration.getSourceFile().fileName);
    reflection.comment ??= new Comment();
    reflection.comment.blockTags.push(
      new CommentTag("@category", [{ kind: "text", text: categoryOf(reflection.name, file) }]),
    );
  });
};
