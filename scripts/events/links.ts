import { posix } from "node:path";
import { code } from "./markdown.js";
import { normalizeSample, samplesOf } from "./samples.js";
import { type Variant, variants } from "./variants.js";

const linkTo = (from: Variant, path: string): string => posix.relative(posix.dirname(from.path), path);

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

/** Where a reader of the page may go next. */
export const printLinks = (variant: Variant): string => {
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
