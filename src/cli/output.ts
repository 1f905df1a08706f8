import { once } from "node:events";

/** Writes a part of the result. Waits if the reader is slower, so that no output accumulates in memory. */
export const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
};

/** Writes a line that is not part of the result to standard error, so that programs can read the output. */
export const announce = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
