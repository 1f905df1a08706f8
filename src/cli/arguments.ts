import { type ParseArgsConfig, parseArgs } from "node:util";
import { CallError } from "./command.js";
import { suggest } from "./suggest.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The options that every command has. */
export const commonOptions = {
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const satisfies Options;

/** The options of the commands that sign requests. */
export const keyOptions = {
  "httpsms-key": { type: "string" },
  "omnichannel-secret": { type: "string" },
  audience: { type: "string" },
  remote: { type: "boolean", default: false },
} as const satisfies Options;

/** Escapes what could control a terminal. */
export const printable = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);

/** @param error - What `parseArgs` throws. It names the option, never its value. */
const describeProblem = (error: Error & { readonly code?: string }, options: Options): string => {
  // quoted as '--to <value>' or '--to'
  const name = /'-+([^' ]*)/.exec(error.message)?.[1] ?? "";
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const dashes = name.length === 1 ? "-" : "--";
    return `unknown option \`${dashes}${printable(name)}\`${suggest(name, Object.keys(options), "--")}`;
  }
  const type = options[name]?.type;
  if (type === "boolean") return `\`--${name}\` takes no value: leave it out`;
  // the next argument starts with a dash, as a key may
  const hint = error.message.includes("ambiguous") ? `: if it starts with a dash, write \`--${name}=VALUE\`` : "";
  return `\`--${name}\` needs a value${hint}`;
};

/** @throws {CallError} An option is unknown, or has no value or one too many. */
export const readArguments = <const Given extends Options>(args: readonly string[], options: Given) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new CallError(describeProblem(error as Error, options));
  }
};

interface SecretValues {
  readonly "httpsms-key"?: string | undefined;
  readonly "omnichannel-secret"?: string | undefined;
}

/** Reads a key from its option, else from its environment variable. A blank variable counts as absent. */
const readKey = (values: SecretValues, name: keyof SecretValues, variable: string): string | undefined => {
  // a variable that is not set makes `--httpsms-key "$KEY"` empty, and half of the requests would be left out
  if (values[name]?.trim() === "") {
    throw new CallError(`\`--${name}\` is empty: pass a key, or leave the option out to use \`${variable}\``);
  }
  const key = values[name] ?? process.env[variable];
  return key?.trim() === "" ? undefined : key;
};

/**
 * Reads the keys of both providers, from the options or the environment.
 *
 * @throws {CallError} An option is empty.
 */
export const readSecrets = (values: SecretValues) => ({
  signingKey: readKey(values, "httpsms-key", "HTTPSMS_SIGNING_KEY"),
  secret: readKey(values, "omnichannel-secret", "OMNICHANNEL_SECRET"),
});

/** @throws {CallError} The value is not a whole number in its range. */
export const readCount = (name: string, value: string | undefined, most: number): number | undefined => {
  if (value === undefined) return undefined;
  const count = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (count < 1 || count > most) throw new CallError(`\`--${name}\` must be a whole number from 1 to ${most}`);
  return count;
};
