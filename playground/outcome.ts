import { eventPageOf } from "../scripts/event-page-of.js";
import type { Inspection } from "../src/cli/inspection.js";
import { documentedEvents } from "../src/generated/documented.js";
import { createElement, shorten } from "./elements.js";
import type { Inspected } from "./inspect-all.js";

/** Whether the page is next to the documentation. */
declare const isInSite: boolean;

const maxName = 100;
const maxLine = 300;
const maxJson = 20_000;
const maxFindings = 50;

/** The interface that a result's `event` has after narrowing. */
const typeOf = ({ outcome, provider, name, channel }: Inspection): string | undefined => {
  if (outcome === "invalid") return undefined;
  if (outcome === "unknown") return provider === "httpsms" ? "UnknownHttpSmsEvent" : "UnknownOmnichannelEvent";
  return documentedEvents[channel === null ? `${name}` : `${name}/${channel}`];
};

/** The page about an event, or about the type of an unknown one. */
const pageOf = ({ outcome, provider, name, channel }: Inspection, type: string): string =>
  outcome === "event"
    ? eventPageOf(`${provider}`, `${name}`, channel ?? undefined)
    : `api/message-webhooks/interfaces/${type}`;

const createTypeLink = (inspection: Inspection, type: string): HTMLElement => {
  const name = createElement("code", {}, type);
  // the playground may be in a frame of the documentation
  return isInSite ? createElement("a", { href: `${pageOf(inspection, type)}.html`, target: "_top" }, name) : name;
};

/** `JSON.stringify` allows less depth than `JSON.parse`. */
const jsonOf = (value: unknown): string => {
  try {
    return shorten(JSON.stringify(value, null, 2), maxJson);
  } catch {
    return "It nests too deep to be shown.";
  }
};

/** Creates a row with a name and its value. */
const createRow = (name: string, ...value: readonly (Node | string)[]): HTMLElement =>
  createElement("div", {}, createElement("dt", {}, name), createElement("dd", {}, ...value));

const listOf = (lines: readonly (readonly [where: string, message: string])[]): HTMLElement => {
  const items = lines
    .slice(0, maxFindings)
    .map(([where, message]) =>
      createElement("li", {}, createElement("code", {}, shorten(where, maxLine)), ` ${message}`),
    );
  const more = lines.length - items.length;
  return createElement("ul", {}, ...items, ...(more > 0 ? [createElement("li", {}, `and ${more} more`)] : []));
};

/** The command that prints a signed request with such an event for curl. */
const sendLine = (provider: string | null, name: string | null, channel: string | null): string =>
  `npx message-webhooks send ${name}${channel === null ? "" : ` ${channel}`} --to http://localhost:3000/webhooks/${provider} --print curl`;

const rowsOf = (inspection: Inspection): readonly HTMLElement[] => {
  const { provider, name, channel, normalized, drift, error, at, note } = inspection;
  const type = typeOf(inspection);
  const issues = error?.issues.map(({ path, message }) => [JSON.stringify(path), message] as const) ?? [];
  const findings = drift.map(({ pointer, message }) => [pointer === "" ? "the event" : pointer, message] as const);
  return [
    createRow("Provider", provider ?? "unknown: the envelope of neither, or of both"),
    ...(error === null
      ? []
      : [createRow("Error", shorten(error.message, maxLine)), createRow("Issues", listOf(issues))]),
    ...(at === null ? [] : [createRow("Not JSON", `line ${at.line}, column ${at.column}: ${at.hint}`)]),
    ...(note === null ? [] : [createRow("Note", note)]),
    ...(type === undefined ? [] : [createRow("Narrowed type", createTypeLink(inspection, type))]),
    ...(normalized === null
      ? []
      : [
          createRow("Event key", createElement("code", {}, normalized.eventKey)),
          createRow("Drift", findings.length === 0 ? "none" : listOf(findings)),
          createRow("Normalized form", createElement("pre", { tabindex: "0" }, jsonOf(normalized))),
          ...(inspection.outcome === "event"
            ? [createRow("Send one", createElement("code", {}, sendLine(provider, name, channel)))]
            : []),
        ]),
  ];
};

const titleOf = ({ name, channel, error }: Inspection): string => {
  // the message starts with the name of the event
  if (error !== null) return shorten(error.message.split(": ")[0] ?? "", maxName);
  return shorten(channel === null ? `${name}` : `${name} (${channel})`, maxName);
};

/** Shows the outcome of a payload. */
export const createItem = ({ place, inspection }: Inspected, open: boolean): HTMLElement => {
  const { outcome, drift } = inspection;
  const summary = createElement(
    "summary",
    {},
    createElement("strong", { class: outcome }, outcome),
    createElement("span", { class: "name" }, titleOf(inspection)),
    createElement("span", { class: "place" }, outcome === "event" && drift.length > 0 ? `drift, ${place}` : place),
  );
  const details = createElement(
    "details",
    open ? { open: "" } : {},
    summary,
    createElement("dl", {}, ...rowsOf(inspection)),
  );
  return createElement("li", {}, details);
};
