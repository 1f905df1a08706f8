/** The seed of a file's random tests: `FC_SEED=123 npm test` repeats a run. */
export const seed = Number(process.env["FC_SEED"] ?? Date.now() % 0x7fffffff);

/** How many inputs a property is tried with: at most 20 in `npm test`, all in `npm run check`. */
export const times = (all: number): number => (process.env["QUICK"] === undefined ? all : Math.min(all, 20));
