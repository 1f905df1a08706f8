import type { DefaultTheme } from "vitepress";

/**
 * Options of the local search. VitePress copies the functions into the page as text, so they use nothing from outside.
 * It also calls `_render`, but only when it builds the index.
 */
export const search: DefaultTheme.LocalSearchOptions = {
  miniSearch: {
    options: {
      // "message.sent" and "fbMessenger" are found by each of their words
      tokenize: (text) =>
        text
          .split(/[^\p{L}\p{N}]+/u)
          .filter((word) => word !== "")
          .flatMap((word) => [...new Set([word, ...word.split(/(?<=[a-z\d])(?=[A-Z])/)])]),
    },
    searchOptions: {
      // the names of the reference repeat the words of the pages that explain them
      boostDocument: (id) => (String(id).includes("/api/") ? 0.2 : 1),
    },
  },
  _render: (source, env, md) => {
    // of the reference only the names, since its index would be larger than that of all other pages
    const isApi = env.relativePath.startsWith("docs/api/");
    const text = isApi ? `${/^# .*$/m.exec(source)?.[0] ?? ""}\n\n.` : source;
    // colors take most of the time, and the index has none
    const { highlight } = md.options;
    md.set({ highlight: null });
    const html = md.render(text, env);
    md.set({ highlight });
    return env.frontmatter?.search === false ? "" : html;
  },
};
