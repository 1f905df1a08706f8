import { type Application, Comment, type Context, Converter, ReflectionKind } from "typedoc";
import { eventPages } from "../../scripts/event-pages.js";

/** A plugin of TypeDoc: adds a link to its event page to each event. */
export const linkEventPages = (app: Application): void => {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => {
    const pages = new Map(eventPages.map((page) => [page.type, page]));
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface)) {
      const page = pages.get(reflection.name);
      if (page === undefined) continue;
      reflection.comment ??= new Comment();
      reflection.comment.summary.push({
        kind: "text",
        text: `\n\nExample, fields and normal form: [${page.label}](/docs/${page.page}.md)`,
      });
    }
  });
};
