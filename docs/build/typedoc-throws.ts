import { type Application, type Context, Converter } from "typedoc";

/** A plugin of TypeDoc: shows the error of a `@throws` in its heading. It requires `preservedTypeAnnotationTags`. */
export const nameThrows = (app: Application): void => {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => {
    for (const { comment } of Object.values(project.reflections)) {
      for (const tag of comment?.getTags("@throws") ?? []) {
        if (tag.typeAnnotation === undefined) continue;
        tag.name = tag.typeAnnotation.replace(/[{}]/g, "");
        delete tag.typeAnnotation;
      }
    }
  });
};
