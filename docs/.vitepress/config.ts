import { createLogger } from "vite";
import { defineConfig } from "vitepress";
import { manifest } from "../../scripts/package/project.js";
import { root } from "../../scripts/root.js";
import { repository, slugify } from "../build/links.js";
import { resolveLinks } from "../build/markdown-links.js";
import { addressOf, descriptionOf, excluded } from "../build/pages.js";
import { search } from "../build/search.js";
import { createSidebar } from "../build/sidebar.js";

const docs = `${root}docs/`;

const logger = createLogger("warn");

export default defineConfig({
  title: manifest.name,
  description: manifest.description,
  lang: "en-US",
  // the address of the site without its host: "/message-webhooks/" on GitHub Pages
  base: process.env["SITE_BASE"] ?? "/",
  // the whole repository, since pages link to each other by their places in it
  srcDir: "..",
  srcExclude: excluded,
  outDir: "../site",
  rewrites: (source) => `${addressOf(source) ?? source.replace(/\.md$/, "")}.md`,
  metaChunk: true,
  head: [
    ["link", { rel: "icon", href: "data:," }],
    ["meta", { name: "referrer", content: "no-referrer" }],
  ],
  // a page may load only what the site itself has. VitePress has code in its pages and in its data
  transformHead: () => [
    [
      "meta",
      {
        "http-equiv": "Content-Security-Policy",
        content:
          "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
      },
    ],
  ],
  transformPageData: ({ filePath, description }) =>
    filePath.startsWith("docs/api/") || description !== "" ? {} : { description: descriptionOf(filePath) },
  buildEnd: () => {
    if (logger.hasWarned) throw new Error("the build has warnings");
  },
  markdown: {
    // the default themes have comments that are too pale
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    anchor: { slugify },
    config: (md) => {
      md.use(resolveLinks);
    },
  },
  vite: {
    publicDir: `${docs}public`,
    customLogger: logger,
    build: { chunkSizeWarningLimit: 4_000 },
    plugins: [
      {
        name: "vue-for-all-pages",
        enforce: "pre",
        // for a page outside of `docs/` too, whose folder has no Vue
        resolveId(id, _importer, { ssr }) {
          if (!/^vue(?:\/|$)/.test(id)) return undefined;
          return ssr ? { id, external: true } : this.resolve(id, `${docs}index.md`, { skipSelf: true });
        },
      },
    ],
  },
  themeConfig: {
    nav: [
      { text: "Getting started", link: "/getting-started" },
      { text: "Events", link: "/events" },
      { text: "Playground", link: "/playground" },
      { text: "API", link: "/api/" },
    ],
    sidebar: createSidebar(),
    outline: [2, 3],
    search: { provider: "local", options: search },
    ...(repository === null ? {} : { socialLinks: [{ icon: "github" as const, link: repository }] }),
  },
});
