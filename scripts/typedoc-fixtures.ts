import { type Application, Comment, CommentTag, type Context, Converter, ReflectionKind } from "typedoc";
import { fixtures } from "../test/fixtures.js";
import { httpSmsEvents, omnichannelEvents } from "./shapes.js";

/** An event's interface, and the documented examples of it. */
export interface EventPage {
  readonly name: string;
  /** Path of its page in the API documentation. */
  readonly page: string;
  readonly examples: readonly { readonly file: string; readonly text: string }[];
}

const examplesOf = (name: string, channel: string | undefined): EventPage["examples"] =>
  fixtures
    .filter((fixture) => fixture.name === name && fixture.channel === channel)
    .map(({ provider, file, text }) => ({ file: `fixtures/${provider}/${file}.json`, text: text.trim() }));

const pageOf = (name: string, examples: EventPage["examples"]): EventPage => ({
  name,
  page: `interfaces/message-webhooks.${name}.html`,
  examples,
});

/** Every event of both providers. */
export const eventPages: readonly EventPage[] = [
  ...httpSmsEvents.map(({ type, name }) => pageOf(name, examplesOf(type, undefined))),
  ...omnichannelEvents.map(({ name, channel, event }) => pageOf(event, examplesOf(name, channel))),
];

const exampleTags = ({ examples }: EventPage): readonly CommentTag[] =>
  examples.length === 0
    ? [new CommentTag("@example", [{ kind: "text", text: "No document shows this event." }])]
    : examples.map(({ file, text }) => {
        const tag = new CommentTag("@example", [{ kind: "code", text: `\`\`\`json\n${text}\n\`\`\`` }]);
        tag.name = file;
        return tag;
      });

/** A plugin of TypeDoc: puts the documented examples of an event on its page, which the shipped types do without. */
export const showFixtures = (app: Application): void => {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => {
    const pages = new Map(eventPages.map((page) => [page.name, page]));
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface)) {
      const page = pages.get(reflection.name);
      if (page === undefined) continue;
      reflection.comment ??= new Comment();
      reflection.comment.blockTags.push(...exampleTags(page));
    }
  });
};
