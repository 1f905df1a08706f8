/** How the ids of every event of a check begin, so that it can be found and deleted afterwards. */
export const idPrefix = "00000000-0000-4000-8";

/** Returns a new id per call. */
export type NewId = () => string;

const maxRun = 16 ** 11;

/** Creates the ids of one run, since an endpoint may remember those of the run before. */
export const createIds = (): NewId => {
  const run = Math.floor(Math.random() * maxRun)
    .toString(16)
    .padStart(11, "0");
  let count = 0;
  return () => {
    count += 1;
    const digits = `${run}${count.toString(16).padStart(4, "0")}`;
    return `${idPrefix}${digits.slice(0, 3)}-${digits.slice(3)}`;
  };
};
