import { once } from "node:events";

/** Waits if the reader of the output is slower, so that no output accumulates in memory. */
export const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
};

/** Says something that is not the result, so that the output stays readable for programs. */
export const announce = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
