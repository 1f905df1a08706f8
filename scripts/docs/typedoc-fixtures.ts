import { type Application, Comment, CommentTag, type Context, Converter, ReflectionKind } from "typedoc";
import { type EventPage, eventPages } from "../event-pages.js";

/** The text on the page of an event without an example. */
export const noExample = "No document shows this event.";

const createExampleTags = ({ examples }: EventPage): readonly CommentTag[] =>
  examples.length === 0
    ? [new CommentTag("@example", [{ kind: "text", text: noExample }])]
    : examples.map(({ file, text }) => {
        const tag = new CommentTag("@example", [{ kind: "code", text: `\`\`\`json\n${text}\n\`\`\`` }]);
        tag.name = file;
        return tag;
      });

/** A plugin of TypeDoc: adds the documented examples of an event to its page. The published types do not have them. */
export const showFixtures = (app: Application): void => {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => {
    const pages = new Map(eventPages.map((page) => [page.name, page]));
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface)) {
      const page = pages.get(reflection.name);
      if (page === undefined) continue;
      reflection.comment ??= new Comment();
      reflection.comment.blockTags.push(...createExampleTags(page));
    }
  });
};
