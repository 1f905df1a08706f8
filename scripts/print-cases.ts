/** Prints a string as a literal, or `undefined`. */
export const literal = (value: string | undefined): string => JSON.stringify(value) ?? "undefined";

/** Prints one case per constant, for all of its names. Names without a constant of their own are the default. */
export const printCases = (
  constants: readonly { readonly name: string | undefined; readonly constant: string }[],
): string =>
  [...new Set(constants.map(({ constant }) => constant))]
    .map((constant) => {
      const labels = constants.flatMap((other) =>
        other.constant === constant ? [other.name === undefined ? "default" : `case ${literal(other.name)}`] : [],
      );
      return `${labels.map((label) => `    ${label}:\n`).join("")}      return ${constant};\n`;
    })
    .join("");
