import * as fc from "fast-check";
import { assertBatchLaws } from "./batch-laws.js";
import { batchBody, body } from "./bodies.js";
import { assertHandlerLaws, handledRequest } from "./handler-laws.js";
import { assertNormalizeLaws } from "./normalize-laws.js";
import { assertParseLaws } from "./parse-laws.js";
import { request } from "./requests.js";
import { assertVerifyLaws } from "./verify-laws.js";

/** What a target is tried with: a body, and for some what else a request is made of. */
export interface FuzzInput {
  readonly body: Uint8Array;
}

interface Target {
  readonly inputs: fc.Arbitrary<FuzzInput>;
  /** Throws, or rejects, when a law does not hold for the input. */
  readonly assertLaws: (input: FuzzInput) => unknown;
}

const target = <Input extends FuzzInput>(
  inputs: fc.Arbitrary<Input>,
  assertLaws: (input: Input) => unknown,
): Target => ({ inputs, assertLaws: assertLaws as Target["assertLaws"] });

const bodyTarget = (bodies: fc.Arbitrary<Uint8Array>, assertLaws: (body: Uint8Array) => void): Target =>
  target(
    bodies.map((bytes) => ({ body: bytes })),
    ({ body: bytes }) => assertLaws(bytes),
  );

/** Everything that reads foreign input. */
export const targets = {
  parse: bodyTarget(body, assertParseLaws),
  batch: bodyTarget(fc.oneof({ weight: 4, arbitrary: batchBody }, { weight: 1, arbitrary: body }), assertBatchLaws),
  normalize: bodyTarget(body, assertNormalizeLaws),
  verify: target(request, assertVerifyLaws),
  handler: target(handledRequest, assertHandlerLaws),
};

export type TargetName = keyof typeof targets;

export const targetNames = Object.keys(targets) as readonly TargetName[];

/** The smallest input that was found to break a law. */
export interface Finding {
  readonly target: TargetName;
  readonly input: FuzzInput;
  readonly error: unknown;
}

/** Tries a target with a number of inputs; undefined when every law held. */
export const fuzz = async (
  name: TargetName,
  { seed, numRuns }: { readonly seed: number; readonly numRuns: number },
): Promise<Finding | undefined> => {
  const { inputs, assertLaws } = targets[name];
  const property = fc.asyncProperty(inputs, async (input) => {
    await assertLaws(input);
  });
  const { counterexample, errorInstance } = await fc.check(property, { seed, numRuns });
  return counterexample === null ? undefined : { target: name, input: counterexample[0], error: errorInstance };
};
