import { type ResultMember, resultType } from "./print-results.js";

const routeType = (lookup: string, members: readonly ResultMember[]): string => {
  const events = members.map(({ event }) => event).join(" | ");
  const results = members.map((member) => resultType(lookup, member)).join(" | ");
  return `(event: ${events}, result: ${results}, ...rest: Rest) => unknown`;
};

const channelField = (lookup: string, member: ResultMember): string =>
  `        /** A \`${member.name}\` event on \`${member.channel}\`. */\n        readonly ${member.channel}?: ${routeType(lookup, [member])};\n`;

const nameField = (lookup: string, name: string, members: readonly ResultMember[]): string => {
  const withChannel = members.filter(({ channel }) => channel !== undefined);
  const byName = routeType(lookup, members);
  const type =
    withChannel.length === 0
      ? byName
      : `\n    | (${byName})\n    | {\n${withChannel.map((member) => channelField(lookup, member)).join("")}      }`;
  const where = withChannel.length === 0 ? "" : ", of every channel or by channel";
  return `  /** A \`${name}\` event${where}. */\n  readonly ${JSON.stringify(name)}?: ${type};\n`;
};

/** The routes of a provider as an interface: written out, because a mapped type costs every consumer. */
export const printRoutes = (
  name: string,
  lookup: string,
  description: string,
  members: readonly ResultMember[],
): string => {
  const names = [...new Set(members.map((member) => member.name))];
  const fields = names.map((each) =>
    nameField(
      lookup,
      each,
      members.filter((member) => member.name === each),
    ),
  );
  return `/** ${description} */\nexport interface ${name}<Rest extends readonly unknown[] = readonly []> {\n${fields.join("")}}\n`;
};
