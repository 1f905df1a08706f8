import { dirname, join } from "node:path";
import { type Application, type Context, Converter, type DocumentReflection, ReflectionKind } from "typedoc";

/** A plugin of TypeDoc: names each Markdown page after its heading, under its folder, not after its file. */
export const nameDocuments = (app: Application): void => {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Document)) {
      const text = (reflection as DocumentReflection).content.map((part) => part.text).join("");
      const heading = /^# (.*)$/m.exec(text)?.[1];
      if (heading === undefined) throw new Error(`${reflection.name} has no heading`);
      // the folder of a document, such as examples/express, has no other document
      const folder = dirname(dirname(reflection.name));
      reflection.name = join(folder, heading);
    }
  });
};
