import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import { type Finding, type FuzzInput, type TargetName, targets } from "./targets.js";

const folder = join(root, "fixtures/found");

/** An input that once broke a law. */
export interface FoundFixture {
  readonly file: string;
  readonly target: TargetName;
  readonly input: FuzzInput;
}

/** The body as text, so that it can be read; as base64 where it is not UTF-8. */
const bodyText = (body: Uint8Array): object =>
  isUtf8(body) ? { body: Buffer.from(body).toString() } : { base64: Buffer.from(body).toString("base64") };

/** What went wrong, without where in the code. */
const problemOf = (error: unknown): string =>
  String((error as Error | undefined)?.message ?? error).split("\n", 1)[0] ?? "";

/** The fixture of a finding. */
export const fixtureText = ({ target, input: { body, ...rest }, error }: Finding): string =>
  `${JSON.stringify({ target, problem: problemOf(error), input: { ...rest, ...bodyText(body) } }, null, 2)}\n`;

/** Writes the fixture of a finding: its path. */
export const writeFound = (finding: Finding): string => {
  const text = fixtureText(finding);
  const name = `${finding.target}-${createHash("sha1").update(text).digest("hex").slice(0, 8)}.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return `fixtures/found/${name}`;
};

const read = (file: string): FoundFixture => {
  const { target, input } = JSON.parse(readFileSync(join(folder, file), "utf8"));
  if (!Object.hasOwn(targets, target)) throw new Error(`${file} has an unknown target: ${target}`);
  const { body, base64, ...rest } = input;
  return {
    file,
    target,
    input: { ...rest, body: base64 === undefined ? Buffer.from(body) : Buffer.from(base64, "base64") },
  };
};

export const foundFixtures: readonly FoundFixture[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map(read);
