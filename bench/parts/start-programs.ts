import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build as bundle } from "esbuild";
import { build } from "tsup";
import { root } from "../../scripts/root.js";
import type { Provider } from "../../src/index.js";
import { examplesOf, providers } from "../examples.js";

export const readers = ["ours", "zod"] as const;
export const ways = ["unbundled", "bundled"] as const;

/** A module that loads a parser, and reads one event with it. */
export interface Program {
  readonly provider: Provider;
  readonly reader: (typeof readers)[number];
  readonly way: (typeof ways)[number];
  readonly file: string;
}

const schemaFiles = { httpsms: "httpsms/unions.ts", omnichannel: "omnichannel/sms.ts" };

const schemasOf = (provider: Provider): string => JSON.stringify(join(root, "src/schemas", schemaFiles[provider]));

/** The source that reads a text with our built files, and with our zod schemas: that of the event, not a long union. */
const sources = {
  httpsms: {
    ours: `import { safeParseHttpSmsEvent } from "./dist/httpsms.js";
const accepts = (text) => safeParseHttpSmsEvent(text).kind === "event";`,
    zod: `import { HttpSmsEventSchema } from ${schemasOf("httpsms")};
const accepts = (text) => HttpSmsEventSchema.safeParse(JSON.parse(text)).success;`,
  },
  omnichannel: {
    ours: `import { safeParseOmnichannelEvent } from "./dist/omnichannel.js";
const accepts = (text) => safeParseOmnichannelEvent(text).kind === "event";`,
    zod: `import { MessageSentSmsEventSchema } from ${schemasOf("omnichannel")};
const accepts = (text) => MessageSentSmsEventSchema.safeParse(JSON.parse(text)).success;`,
  },
};

const kinds = { httpsms: "message.phone.sent", omnichannel: "message.sent-sms" };

const textOf = (provider: Provider): string => {
  const example = examplesOf(provider).find(({ file }) => file === kinds[provider]);
  if (example === undefined) throw new Error(`no example of ${kinds[provider]}`);
  return example.text;
};

/** Unbundled, ours is the published build, and zod is a package that our schemas import. */
const write = async (folder: string, { provider, reader, way, file }: Program): Promise<void> => {
  const check = `if (!accepts(${JSON.stringify(textOf(provider))})) throw new Error("refused");`;
  await bundle({
    stdin: { contents: `${sources[provider][reader]}\n${check}`, resolveDir: folder },
    outfile: join(folder, file),
    bundle: true,
    minify: way === "bundled",
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    external: way === "bundled" ? [] : ["zod", "./dist/*"],
  });
};

/** Builds the package into an empty folder, and writes the programs next to it, including one that does nothing. */
export const writePrograms = async (folder: string): Promise<readonly Program[]> => {
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  await build({ outDir: join(folder, "dist"), format: ["esm"], dts: false, silent: true });
  await writeFile(join(folder, "empty.mjs"), "");
  const programs = providers.flatMap((provider) =>
    readers.flatMap((reader) =>
      ways.map((way): Program => ({ provider, reader, way, file: `${provider}-${reader}-${way}.mjs` })),
    ),
  );
  for (const program of programs) await write(folder, program);
  return programs;
};
