import { type Application, Comment, type Context, Converter, ReflectionKind } from "typedoc";
import { variants } from "../../scripts/events/variants.js";

/** A plugin of TypeDoc: adds a link to its event page to each event. */
export const linkEventPages = (app: Application): void => {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => {
    const byType = new Map(variants.map((variant) => [variant.shape.name, variant]));
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface)) {
      const variant = byType.get(reflection.name);
      if (variant === undefined) continue;
      reflection.comment ??= new Comment();
      reflection.comment.summary.push({
        kind: "text",
        text: `\n\nExample, fields and normal form: [${variant.label}](/${variant.path})`,
      });
    }
  });
};
