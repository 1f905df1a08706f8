import { hasChannel, minimalHttpSmsEvents, minimalOmnichannelEvent } from "./minimal.js";
import { textOf } from "./pages.js";

/** The cells of each row of a page's table with a header. */
export const rowsUnder = (path: string, header: string): readonly (readonly string[])[] => {
  const [rows = ""] = (textOf(path).split(`${header}\n`)[1] ?? "").split("\n\n");
  const cells = rows.split("\n").map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  // the first line is the one of dashes
  return cells.slice(1);
};

/** What stands in backticks. */
export const codesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]*)`/g)].map((match) => match[1] ?? "");

/** An event with only its required fields, of a name that the provider has or of another. */
export const eventOf = (provider: string, name: string, channel?: string): object => {
  if (provider === "Omnichannel") {
    return minimalOmnichannelEvent(name, channel ?? (hasChannel(name) ? "sms" : undefined));
  }
  const { [name]: known } = minimalHttpSmsEvents as Readonly<Record<string, object>>;
  return known ?? { id: "event-1", type: name, time: "2023-06-29T03:21:19Z", data: {} };
};

/** A copy with a value at a path, and with the objects on the way that are missing. */
export const withDeep = (event: object, path: string, value: unknown): object => {
  const [key = "", ...rest] = path.split(".");
  const inner = rest.length === 0 ? value : withDeep(Reflect.get(event, key) ?? {}, rest.join("."), value);
  return { ...event, [key]: inner };
};
