import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { root } from "../../scripts/root.js";
import type { Recipe } from "./recipes.js";

/** Modules that take the place of others in a recipe. */
export interface Replacements {
  readonly receive: string;
  readonly webhooks: string;
}

export const withHandler: Replacements = {
  receive: join(root, "src/receive.ts"),
  webhooks: join(root, "bench/load/webhooks.ts"),
};

export const withoutHandler: Replacements = { ...withHandler, receive: join(root, "bench/load/without.ts") };

const replace = ({ receive, webhooks }: Replacements): Plugin => ({
  name: "replace",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^message-webhooks$/ }, () => ({ path: join(root, "src/index.ts") }));
    onResolve({ filter: /^message-webhooks\/receive$/ }, () => ({ path: receive }));
    onResolve({ filter: /^\.\.?\/webhooks\.js$/ }, ({ importer }) =>
      importer === webhooks ? undefined : { path: webhooks },
    );
  },
});

/** Compiles a recipe as it is published, without what tsx adds to functions. Returns the path of the program. */
export const bundleRecipe = async (recipe: Recipe, replacements: Replacements): Promise<string> => {
  // where Node finds the frameworks, and apart from another run
  const outfile = join(root, "examples/node_modules/.cache", `load-${process.pid}.mjs`);
  await build({
    entryPoints: [recipe.program],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    packages: "external",
    plugins: [replace(replacements)],
    logLevel: "warning",
  });
  return outfile;
};
