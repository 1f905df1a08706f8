import { variantsOf } from "../find-shape.js";
import type { Shape } from "../read-schema.js";
import { printBuilding, printNarrowing, printSending } from "./code.js";
import { type FieldRow, listFields, printFields } from "./fields.js";
import { printLinks } from "./links.js";
import { code, codeBlock, escapeText, listInWords } from "./markdown.js";
import { printSamples } from "./samples.js";
import { type Variant, variants } from "./variants.js";

const providers = {
  httpsms: { title: "httpSMS", discriminant: "type", key: "HTTPSMS_SIGNING_KEY", what: "the signing key" },
  omnichannel: { title: "Omnichannel", discriminant: "name", key: "OMNICHANNEL_SECRET", what: "the secret" },
} as const;

/** The description of an event, and the address of the page that documents it. */
const readDescription = ({ description }: Shape): { readonly text: string; readonly url: string } => {
  const [text = "", url = ""] = description.split("\n\nDocumentation: ");
  if (!url.startsWith("https://")) throw new Error("the description of an event must end with its documentation");
  return { text, url };
};

/** The first sentence, without the backticks of Markdown. */
const summarize = (text: string): string => (/^.*?\.(?= |$)/.exec(text)?.[0] ?? text).replaceAll("`", "");

/** The unions of events that an event belongs to, the smallest first. */
const unionsOf = ({ shapes, shape }: Variant): readonly string[] =>
  shapes
    .filter(({ node, name }) => node.kind === "union" && variantsOf(shapes, name).includes(shape))
    .map(({ name }) => ({ name, size: variantsOf(shapes, name).length }))
    .sort((left, right) => left.size - right.size)
    .map(({ name }) => name);

const printFacts = (variant: Variant, url: string): string => {
  const { provider, name, channel, examples, shape } = variant;
  const { title, discriminant } = providers[provider];
  const documentation = `[documentation of the provider](${url})`;
  const count = examples.length === 1 ? "an example" : `${examples.length} examples`;
  return [
    `- Provider: ${title}. Its ${code(discriminant)} is ${code(name)}${channel === undefined ? "" : `, and its channel is ${code(channel)}`}.`,
    examples.length > 0
      ? `- Documented: the ${documentation} shows ${count}.`
      : `- Open: the ${documentation} shows no example. The envelope is typed, and what is undocumented is an open object.`,
    `- Type: ${code(shape.name)}, a member of ${listInWords(unionsOf(variant).map(code))}.`,
  ].join("\n");
};

const partNote = 'Where it says "in its part", only the optional part that holds the field is left out.';

const printNotes = (fields: readonly FieldRow[]): string =>
  [
    "Without a required field, the event is `invalid`.",
    ...(fields.some(({ required }) => required === "part") ? [partNote] : []),
    "The format in parentheses after a type is checked by drift checks, not by parsers.",
  ].join("\n");

const printPage = (variant: Variant): string => {
  const { provider, label, shape } = variant;
  const { text, url } = readDescription(shape);
  const fields = listFields(variant);
  const { key, what } = providers[provider];
  return `${[
    `---\ntitle: ${JSON.stringify(label)}\ndescription: ${JSON.stringify(summarize(text))}\n---`,
    `# ${label}`,
    escapeText(text),
    printFacts(variant, url),
    ...printSamples(variant),
    "## Fields",
    printNotes(fields),
    printFields(fields),
    "## Narrow",
    codeBlock("ts", printNarrowing(variant, fields)),
    "## Build",
    codeBlock("ts", printBuilding(variant)),
    "## Send",
    `With ${what} in the environment variable ${code(key)}:`,
    codeBlock("sh", printSending(variant)),
    "## See also",
    printLinks(variant),
  ].join("\n\n")}\n`;
};

/** The page of each event, by its path. */
export const printEventPages = (): Readonly<Record<string, string>> =>
  Object.fromEntries(variants.map((variant) => [variant.path, printPage(variant)]));
