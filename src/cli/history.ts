import { randomUUID } from "node:crypto";
import { type OmnichannelChannel, omnichannelChannels } from "../generated/omnichannel.types.js";
import { labelOf } from "../parsing/variant.js";
import type { Provider } from "../shapes/provider.js";
import { buildMessageHistory, type HttpSmsStep, type OmnichannelStep } from "../testing/history.js";
import { printable } from "./arguments.js";
import { CallError } from "./command.js";
import type { Outgoing } from "./outgoing.js";
import { applySettings, type Setting } from "./set-path.js";
import { suggest } from "./suggest.js";

interface Steps {
  readonly httpsms: readonly HttpSmsStep[];
  readonly omnichannel: readonly OmnichannelStep[];
}

const steps: Steps = {
  httpsms: ["retrying", "expired", "sent", "failed", "delivered"],
  omnichannel: ["sent", "expired", "failed", "delivered", "read"],
};

/** Returns a sentence that names the closest name, or all names if none is close. */
const suggestOrList = (word: string, names: readonly string[]): string =>
  suggest(word, names) || `: use ${names.map((name) => `\`${name}\``).join(", ")}`;

/** @throws {CallError} The provider has no such step. */
const readSteps = <Name extends Provider>(provider: Name, text: string): Steps[Name] => {
  const known: readonly string[] = steps[provider];
  const given = text.split(",").map((step) => step.trim());
  const wrong = given.find((step) => !known.includes(step));
  if (wrong === undefined) return given as unknown as Steps[Name];
  throw new CallError(`unknown step \`${printable(wrong)}\`${suggestOrList(wrong, known)}`);
};

const readChannel = (channel: string): OmnichannelChannel => {
  const found = omnichannelChannels.find((known) => known === channel);
  if (found !== undefined) return found;
  throw new CallError(`unknown channel \`${printable(channel)}\`${suggestOrList(channel, omnichannelChannels)}`);
};

/** The two minutes between steps are in the past, so that no event is from the future. */
const startOf = (count: number): Date => new Date(Date.now() - count * 120_000);

/**
 * Builds the events of one new message, one request per step.
 *
 * @throws {CallError} A step, the provider or the channel does not exist.
 */
export const buildHistory = (
  provider: string | undefined,
  channel: string | undefined,
  text: string,
  settings: readonly Setting[],
): readonly Outgoing[] => {
  const messageId = randomUUID();
  const toOutgoing = (of: Provider, label: string, event: object): Outgoing => {
    return { provider: of, label, items: 1, body: JSON.stringify(applySettings(event, settings)) };
  };
  if (provider === "httpsms") {
    if (channel !== undefined) throw new CallError("httpSMS has no channels: leave it out");
    const own = readSteps(provider, text);
    const events = buildMessageHistory(provider, { messageId, steps: own, start: startOf(own.length) });
    return events.map((event) => toOutgoing(provider, event.type, event));
  }
  if (provider === "omnichannel") {
    const own = readSteps(provider, text);
    const on = readChannel(channel ?? "sms");
    const events = buildMessageHistory(provider, { messageId, steps: own, channel: on, start: startOf(own.length) });
    return events.map((event) => {
      const ownChannel = event.name === "message.failed" ? undefined : on;
      return toOutgoing(provider, labelOf(event.name, ownChannel), event);
    });
  }
  throw new CallError("`--history` needs the provider in place of a name: `httpsms`, or `omnichannel` and a channel");
};

/** Returns the items in random order. */
export const shuffle = <Item>(items: readonly Item[]): readonly Item[] => {
  const shuffled = [...items];
  for (let index = shuffled.length - 1; index > 0; index -= 1) {
    const other = Math.floor(Math.random() * (index + 1));
    [shuffled[index], shuffled[other]] = [shuffled[other] as Item, shuffled[index] as Item];
  }
  return shuffled;
};
