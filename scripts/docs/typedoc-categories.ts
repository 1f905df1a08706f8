import { relative } from "node:path";
import { type Application, Comment, CommentTag, type Context, Converter, type DeclarationReflection } from "typedoc";
import { root } from "../root.js";
import { httpSmsEvents, httpSmsShapes, omnichannelEvents, omnichannelShapes } from "../shapes.js";

/** The category of an export by its name and the file in `src` that it is in. */
const categories: readonly (readonly [files: RegExp, category: string, names?: RegExp])[] = [
  [/^generated\/omnichannel\.types\.ts$/, "Parsers and guards", /Result$/],
  [/^(generated\/httpsms\.types|parsing\/events-httpsms)\.ts$/, "httpSMS events"],
  [/^(generated\/omnichannel\.types|parsing\/events-omnichannel)\.ts$/, "Omnichannel events"],
  [/^(parsing\/errors|receiving\/signature-error)\.ts$/, "Errors"],
  [/^parsing\//, "Parsers and guards"],
  [/^normalizing\/message-state\.ts$/, "Message state"],
  [/^normalizing\//, "Normalised events"],
  [/^receiving\//, "Receiving"],
  [/^testing\/fixtures\.ts$/, "Fixtures"],
  [/^testing\/(build-.*|history)\.ts$/, "Builders"],
  [/^testing\/sign\.ts$/, "Signing"],
  [/^testing\/arbitrary\.ts$/, "Arbitraries"],
  [/^testing\/drift\.ts$/, "Drift"],
  [/^generated\/zod\.ts$/, "Schemas"],
];

const partsOf = (events: string): string => `Parts of ${events}`;

/** The categories as the navigation lists them. */
export const categoryOrder: readonly string[] = [
  ...new Set(categories.map(([, category]) => category)),
  ...["httpSMS events", "Omnichannel events"].map(partsOf),
];

const events = new Set([...httpSmsEvents.map(({ name }) => name), ...omnichannelEvents.map(({ event }) => event)]);

const parts = new Set(
  [...httpSmsShapes, ...omnichannelShapes]
    .filter(({ name, node }) => node.kind !== "union" && !events.has(name) && !name.startsWith("Unknown"))
    .map(({ name }) => name),
);

const categoryOf = (name: string, file: string): string => {
  const found = categories.find(([files, , names]) => files.test(file) && (names?.test(name) ?? true))?.[1];
  if (found === undefined) throw new Error(`${name} of src/${file} has no category`);
  return parts.has(name) ? partsOf(found) : found;
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
