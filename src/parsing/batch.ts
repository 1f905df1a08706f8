/** The largest batch that is read, to limit memory. The provider sends at most 500 events per request. */
const maxItems = 10_000;

/** Returns one result per item of a batch, or one for a single value. */
export const readBatch = <Result>(
  value: unknown,
  read: (item: unknown) => Result,
  rejectBody: (value: unknown, message: string) => Result,
): readonly Result[] => {
  if (!Array.isArray(value)) return [read(value)];
  if (value.length > maxItems) return [rejectBody(value, `must be a batch of at most ${maxItems} events`)];
  // not `map`, which would leave the holes of a list that is no JSON
  return Array.from(value, (item) => read(item));
};
