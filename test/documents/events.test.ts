import { describe, expect, test } from "vitest";
import {
  httpSmsEventTypes,
  omnichannelChannels,
  omnichannelEventNames,
  safeParseOmnichannelEvent,
} from "../../src/index.js";
import { fixtures } from "../../src/testing.js";
import { httpSmsFixtures, omnichannelFixtures, platformFixtures } from "../support/fixtures.js";
import { hasChannel, isMessageName } from "../support/minimal.js";
import { rowsUnder } from "../support/page-table.js";
import { textOf } from "../support/pages.js";

/** The path of the page of an event, in the folder of a provider. */
const fileOf = (...parts: readonly string[]): string => `${parts.join("-").replaceAll(".", "-")}.md`;

const withoutLink = (cell: string): string => /^\[(.*)\]\(.*\)$/.exec(cell)?.[1] ?? cell;
const targetOf = (cell: string): string | undefined => /^\[.*\]\((.*)\)$/.exec(cell)?.[1];

/** Whether an example shows the event on the channel; for a failed message, whether it has the channel as a key. */
const isDocumented = (name: string, channel: string): boolean =>
  fixtures.omnichannel.some((event) => {
    if (event.name !== name) return false;
    if (event.name === "message.failed") return channel in (event.payload.details.channelStatus ?? {});
    return safeParseOmnichannelEvent(event).channel === channel;
  });

describe.each([
  { path: "README.md", folder: "docs/events" },
  { path: "docs/events.md", folder: "events" },
])("the tables of events in $path", ({ path, folder }) => {
  const httpSms = rowsUnder(path, "| `type` | what happened | id of the message |");
  const messages = rowsUnder(path, `| \`name\` | ${omnichannelChannels.join(" | ")} |`);

  test("have a row per type and per name", () => {
    expect(httpSms.map(([type = ""]) => withoutLink(type))).toEqual(httpSmsEventTypes.map((type) => `\`${type}\``));
    const names = omnichannelEventNames.filter(isMessageName).map((name) => `\`${name}\``);
    expect(messages.map(([name]) => name).toSorted()).toEqual(names.toSorted());
  });

  test.each(httpSms)("link %s to its page, and say where its message id is", (type, _, id) => {
    const name = withoutLink(type ?? "").replaceAll("`", "");
    expect(targetOf(type ?? "")).toBe(`${folder}/httpsms/${fileOf(name)}`);
    const data = httpSmsFixtures.find((fixture) => fixture.name === name)?.event.data ?? {};
    const field = ["id", "message_id"].find((key) => key in data);
    expect(id).toMatch(field === undefined ? /^none$/ : new RegExp(`^\`data\\.${field}\``));
  });

  test.each(messages)("say on which channels %s is documented, and link each cell to its page", (code, ...cells) => {
    const name = code?.replaceAll("`", "") ?? "";
    expect(cells.map(withoutLink)).toEqual(
      omnichannelChannels.map((channel) => (isDocumented(name, channel) ? "documented" : "open")),
    );
    expect(cells.map(targetOf)).toEqual(
      omnichannelChannels.map(
        (channel) => `${folder}/omnichannel/${hasChannel(name) ? fileOf(name, channel) : fileOf(name)}`,
      ),
    );
  });
});

describe("the table of all other Omnichannel events", () => {
  const rows = rowsUnder("docs/events.md", "| `name` | what happened | id |");

  test("has a row per name", () => {
    const names = omnichannelEventNames.filter((name) => !isMessageName(name)).map((name) => `\`${name}\``);
    expect(rows.map(([name = ""]) => withoutLink(name)).toSorted()).toEqual(names.toSorted());
    expect(textOf("README.md")).toContain(`[${names.length} more events](`);
  });

  test.each(rows)("links %s to its page, and says where its id is", (code, _, id) => {
    const name = withoutLink(code ?? "").replaceAll("`", "");
    expect(targetOf(code ?? "")).toBe(`events/omnichannel/${fileOf(name)}`);
    const { payload, profileId } = { ...platformFixtures.find((fixture) => fixture.name === name)?.event } as {
      readonly payload?: object;
      readonly profileId?: string;
    };
    const expected = profileId === undefined ? /^`payload\.id`/ : /^`profileId`, no payload$/;
    expect(id).toMatch(payload !== undefined && !("id" in payload) ? /^none$/ : expected);
  });
});

describe("an example of a failed message", () => {
  test("has no channel as a key if only its reason names one", () => {
    const { event } = omnichannelFixtures.find(({ file }) => file.includes("message.failed-mms")) ?? {};
    expect(event).toMatchObject({ payload: { details: { channelStatus: {} } } });
    expect(isDocumented("message.failed", "mms")).toBe(false);
  });
});
