/** The seed of a file's random tests: `FC_SEED=123 npm test` repeats a run. */
export const seed = Number(process.env["FC_SEED"] ?? Date.now() % 0x7fffffff);
