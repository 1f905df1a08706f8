import * as httpsms from "../src/schemas/httpsms/unions.js";
import * as omnichannel from "../src/schemas/omnichannel/unions.js";
import { banner } from "./print-modules.js";

/** The exported schemas of a module, as "path to the schema" by the name of its type. */
const schemasIn = (path: string, module: object): readonly (readonly [type: string, schema: string])[] =>
  Object.keys(module)
    .filter((name) => name.endsWith("Schema"))
    .map((name) => [name.replace(/Schema$/, ""), `${path}.${name}`]);

/** The zod schemas with the types of the generated interfaces: an assignment that compiles proves that they agree. */
export const printZodEntry = (): string => {
  const providers = [
    { module: "httpsms", schemas: schemasIn("httpsms", httpsms) },
    {
      module: "omnichannel",
      schemas: [
        ...schemasIn("omnichannel", omnichannel),
        ...Object.entries(omnichannel.channels).flatMap(([channel, module]) =>
          schemasIn(`omnichannel.channels.${channel}`, module),
        ),
        ...Object.entries(omnichannel.families).flatMap(([family, module]) =>
          schemasIn(`omnichannel.families.${family}`, module),
        ),
      ],
    },
  ].map(({ module, schemas }) => ({ module, schemas: schemas.toSorted(([left], [right]) => (left < right ? -1 : 1)) }));
  const imports = providers.map(
    ({ module, schemas }) =>
      `import * as ${module} from "../schemas/${module}/unions.js";\nimport type {\n${schemas.map(([type]) => `  ${type},\n`).join("")}} from "./${module}.types.js";\n`,
  );
  const lines = providers.flatMap(({ schemas }) =>
    schemas.map(
      ([type, schema]) =>
        `/** zod schema of {@link ${type}}. */\nexport const ${type}Schema: z.ZodType<${type}, ${type}> = ${schema};\n`,
    ),
  );
  return `${banner("src/schemas/")}import type * as z from "zod";\n${imports.join("")}\n${lines.join("\n")}`;
};
