/** The platform sends at most 500 events at once; more than this is an attack on memory. */
const maxItems = 10_000;

/** One result per item of a batch, or the one of a single value. */
export const readBatch = <Result>(
  value: unknown,
  read: (item: unknown) => Result,
  rejectBody: (value: unknown, message: string) => Result,
): readonly Result[] => {
  if (!Array.isArray(value)) return [read(value)];
  if (value.length > maxItems) return [rejectBody(value, `must be a batch of at most ${maxItems} events`)];
  return value.map(read);
};
