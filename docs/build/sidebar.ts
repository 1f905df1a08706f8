import { existsSync, readFileSync } from "node:fs";
import type { DefaultTheme } from "vitepress";
import { entryFiles, manifest } from "../../scripts/package/project.js";
import { slugify } from "./links.js";
import { addressOf, fileOf, guide, sources, titleOf } from "./pages.js";

type Item = DefaultTheme.SidebarItem;

const createItem = (source: string): Item => ({ text: titleOf(source), link: `/${addressOf(source)}` });

/** The items of the pages that exist. The build fails if one is missing, but `npm run docs` shows the others. */
const createItems = (pages: readonly string[]): Item[] =>
  pages.filter((source) => existsSync(fileOf(source))).map(createItem);

const createEventGroup = (text: string, provider: string): Item => ({
  text,
  items: createItems(sources.events.filter((source) => source.startsWith(`docs/events/${provider}/`))),
});

/** An entry of the package with its categories: the exports themselves are on its page. */
const createEntry = (entry: string): Item => {
  const name = entry === "index" ? manifest.name : `${manifest.name}/${entry}`;
  const index = `docs/api/${name}/index.md`;
  const categories = existsSync(fileOf(index)) ? readFileSync(fileOf(index), "utf8").matchAll(/^## (.*)$/gm) : [];
  const items = [...categories].map(([, text = ""]) => ({
    text,
    link: `/api/${name}/#${slugify(text)}`,
  }));
  return { text: name, link: `/api/${name}/`, collapsed: true, items };
};

/** The sidebar by the address of the page: one for the API reference, one for the events, and one for all others. */
export const createSidebar = (): DefaultTheme.SidebarMulti => ({
  "/api/": [{ text: "API reference", link: "/api/", items: entryFiles.map(createEntry) }],
  "/events/": [
    { text: "Events", link: "/events" },
    createEventGroup("httpSMS", "httpsms"),
    createEventGroup("Omnichannel", "omnichannel"),
  ],
  "/": [
    ...guide.map(({ text, pages }) => ({ text, items: createItems(pages.map((page) => `docs/${page}.md`)) })),
    { text: "API reference", link: "/api/" },
    { text: "Recipes", collapsed: true, items: createItems(sources.recipes) },
    { text: "Project", collapsed: true, items: createItems(sources.project) },
  ],
});
