/** Returns how many characters must be added, removed or replaced to turn one word into another. */
const distanceOf = (left: string, right: string): number => {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [row, character] of [...left].entries()) {
    const current = [row + 1];
    for (let column = 0; column < right.length; column += 1) {
      const replaced = (previous[column] ?? 0) + (right[column] === character ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
};

/** A longer word is no misspelled name, and not worth the time. */
const maxLength = 64;

/** Returns the name that a misspelled one is closest to. `undefined` if none is close. */
export const findClosest = (word: string, names: readonly string[]): string | undefined => {
  if (word.length > maxLength) return undefined;
  const lower = word.toLowerCase();
  const ranked = names
    .map((name) => ({ name, distance: distanceOf(lower, name.toLowerCase()) }))
    .sort((left, right) => left.distance - right.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.name : undefined;
};

/** Returns a sentence that names the closest name. Empty if none is close. */
export const suggest = (word: string, names: readonly string[], prefix = ""): string => {
  const closest = findClosest(word, names);
  return closest === undefined ? "" : `. Did you mean \`${prefix}${closest}\`?`;
};
