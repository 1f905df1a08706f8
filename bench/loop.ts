/** Reads every item a number of times, and returns the last result, so that the engine cannot skip the work. */
export const run = <Item>(items: readonly Item[], read: (item: Item) => unknown, rounds: number): unknown => {
  let last: unknown;
  for (let round = 0; round < rounds; round += 1) {
    for (const item of items) last = read(item);
  }
  return last;
};

/** The same for a reader that returns promises. */
export const runAwaiting = async <Item>(
  items: readonly Item[],
  read: (item: Item) => unknown,
  rounds: number,
): Promise<unknown> => {
  let last: unknown;
  for (let round = 0; round < rounds; round += 1) {
    for (const item of items) last = await read(item);
  }
  return last;
};
