import { posix } from "node:path";
import { type HttpSmsEvent, type NormalizedEvent, normalize, type OmnichannelEvent } from "../../src/index.js";
import { type Shape, variantsOf } from "../read-schema.js";
import { printBuilding, printNarrowing, printSending } from "./code.js";
import { type FieldRow, listFields, printFields } from "./fields.js";
import { code, codeBlock, escapeText, jsonBlock, listInWords } from "./markdown.js";
import { type Example, type Variant, variants } from "./variants.js";

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

const linkTo = (from: Variant, path: string): string => posix.relative(posix.dirname(from.path), path);

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

/** What the normal form is made of: each documented example, or the event that the test kit builds. */
const samplesOf = ({ examples, built }: Variant): readonly Example[] =>
  examples.length > 0 ? examples : [{ file: "", event: built }];

const withoutRaw = ({ raw, ...normalized }: NormalizedEvent): object => normalized;

// the examples are events of this version, and so is what the kit builds
const normalizeSample = ({ event }: Example): NormalizedEvent => normalize(event as HttpSmsEvent | OmnichannelEvent);

const introduce = ({ file }: Example): string =>
  file === "" ? "No document shows this event. The test kit builds this one:" : `From ${code(file)}:`;

const aboutNormalForm = "What `normalize` returns for it, without `raw`:";

const printSamples = (variant: Variant): readonly string[] => {
  const samples = samplesOf(variant);
  return samples.flatMap((sample, index) => {
    const number = samples.length === 1 ? "" : ` ${index + 1}`;
    return [
      `## Example${number}`,
      introduce(sample),
      jsonBlock(sample.event),
      `## Normal form${number}`,
      aboutNormalForm,
      jsonBlock(withoutRaw(normalizeSample(sample))),
    ];
  });
};

/** The variants next to one: the other channels of its name, else the other names of its family. */
const listSiblings = (variant: Variant): readonly Variant[] =>
  variants.filter(
    (other) =>
      other !== variant &&
      other.provider === variant.provider &&
      (variant.channel === undefined
        ? other.channel === undefined && other.name.split(".")[0] === variant.name.split(".")[0]
        : other.name === variant.name),
  );

const printLinks = (variant: Variant): string => {
  const normalized = samplesOf(variant).map(normalizeSample);
  const isMessage = normalized.some(({ kind }) => kind === "message");
  const hasFailed = normalized.some(({ status }) => status === "failed");
  const siblings = listSiblings(variant).map(
    (other) => `[${other.channel ?? other.name}](${linkTo(variant, other.path)})`,
  );
  const word = variant.channel === undefined ? "Similar events" : `${code(variant.name)} on other channels`;
  return [
    `- [All events](${linkTo(variant, "docs/events.md")}), and the three outcomes of parsing.`,
    ...(siblings.length === 0 ? [] : [`- ${word}: ${siblings.join(", ")}.`]),
    `- [The normal form](${linkTo(variant, "docs/normal-form.md")}): ${hasFailed ? "why a message failed, and " : ""}what each field of it means.`,
    ...(isMessage
      ? [
          `- [Once and state](${linkTo(variant, "docs/once-and-state.md")}): duplicates, and the events of one message together.`,
        ]
      : []),
    `- [The test kit](${linkTo(variant, "docs/testing.md")}) and [the commands](${linkTo(variant, "docs/commands.md")}).`,
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
