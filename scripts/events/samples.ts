import { type HttpSmsEvent, type NormalizedEvent, normalize, type OmnichannelEvent } from "../../src/index.js";
import { code, jsonBlock } from "./markdown.js";
import type { Example, Variant } from "./variants.js";

/** What the normal form is made of: each documented example, or the event that the test kit builds. */
export const samplesOf = ({ examples, built }: Variant): readonly Example[] =>
  examples.length > 0 ? examples : [{ file: "", event: built }];

const withoutRaw = ({ raw, ...normalized }: NormalizedEvent): object => normalized;

// the examples are events of this version, and so is what the kit builds
export const normalizeSample = ({ event }: Example): NormalizedEvent =>
  normalize(event as HttpSmsEvent | OmnichannelEvent);

const introduce = ({ file }: Example): string =>
  file === "" ? "No document shows this event. The test kit builds this one:" : `From ${code(file)}:`;

const aboutNormalForm = "What `normalize` returns for it, without `raw`:";

/** Each example, and its normal form. */
export const printSamples = (variant: Variant): readonly string[] => {
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
