import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { normalize } from "../../src/index.js";
import { fixtures, omnichannelFixture } from "../../test/support/fixtures.js";
import { hasChromium } from "./support/chromium.js";
import {
  type Playground,
  paste,
  payloadOf,
  shown,
  startPlayground,
  summaryOf,
  type Tab,
} from "./support/playground.js";

const why = "Chromium is not installed: apt-get install chromium, or name another one in CHROMIUM";

test("CI has Chromium for the tests of the playground", () => {
  if (!hasChromium) console.warn(`The tests of the playground are skipped, ${why}`);
  expect(hasChromium || !process.env["CI"], why).toBe(true);
});

/** `MessageDeliveredSmsEvent` of `message.delivered` and `sms`. */
const typeNameOf = (name: string, channel: string | undefined): string => {
  const words = [...name.split("."), ...(channel === undefined ? [] : [channel])];
  return `${words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join("")}Event`;
};

const messageSent = omnichannelFixture("message.sent-sms").event;
const withoutId = { ...messageSent, payload: { ...messageSent.payload, id: undefined } };

describe.skipIf(!hasChromium)("the playground", () => {
  let playground: Playground;

  beforeAll(async () => {
    playground = await startPlayground();
  });
  afterAll(() => playground.close());

  describe("shows", () => {
    let tab: Tab;
    let page: Page;

    beforeAll(async () => {
      tab = await playground.open();
      page = tab.page;
    });
    afterEach(() => {
      expect(tab.complaints).toEqual([]);
      expect(tab.requests).toEqual([]);
    });

    test("every documented example as an event with its type, its normalized form and no drift", async () => {
      const items = await paste(page, fixtures.map(({ text }) => text).join("\n"));
      expect(items).toHaveLength(55);
      for (const [index, { provider, name, channel, event }] of fixtures.entries()) {
        const { raw: _raw, ...normalized } = normalize(event);
        expect(items[index]).toMatchObject({
          outcome: "event",
          name: channel === undefined ? name : `${name} (${channel})`,
          rows: {
            Provider: provider,
            "Narrowed type": typeNameOf(name, channel),
            "Event key": normalized.eventKey,
            Drift: "none",
            "Normalized form": JSON.stringify(normalized, null, 2),
            "Send one": `npx message-webhooks send ${name}${channel === undefined ? "" : ` ${channel}`} --to http://localhost:3000/webhooks/${provider} --print curl`,
          },
        });
      }
    });

    test("what its examples promise", async () => {
      const options = await page.locator("option").evaluateAll((all) =>
        all.map((option) => ({
          value: option.getAttribute("value") ?? "",
          group: option.closest("optgroup")?.getAttribute("label") ?? "",
        })),
      );
      const seen: string[] = [];
      for (const { value, group } of options.filter((option) => option.value !== "")) {
        await page.getByLabel("Example").selectOption(value);
        for (const { outcome, rows } of await shown(page)) {
          const drift = rows["Drift"] === "none" || outcome !== "event" ? "" : " with drift";
          seen.push(`${group}: ${outcome}${drift}`);
        }
      }
      const counts = new Map(seen.map((line) => [line, seen.filter((each) => each === line).length]));
      expect(Object.fromEntries(counts)).toEqual({
        "httpSMS: event": 8,
        "Omnichannel: event": 47,
        "Several: event": 4,
        "Several: invalid": 1,
        "Drift: event with drift": 1,
        "Unknown: unknown": 3,
        "Invalid: invalid": 4,
      });
    });

    test("an unknown event with its type", async () => {
      const [item] = await paste(page, JSON.stringify({ ...messageSent, name: "message.recalled" }));
      expect(item).toMatchObject({ outcome: "unknown", name: "message.recalled" });
      expect(item?.rows["Narrowed type"]).toBe("UnknownOmnichannelEvent");
    });

    test("what is wrong with an invalid payload", async () => {
      const [item] = await paste(page, JSON.stringify(withoutId));
      expect(item?.outcome).toBe("invalid");
      expect(item?.rows).toEqual({
        Provider: "omnichannel",
        Error: "message.sent (sms): payload.id must be a string",
        Issues: '["payload","id"] must be a string',
      });
      expect((await paste(page, "{"))[0]?.rows).toMatchObject({
        Error: "webhook event: must be JSON",
        "Not JSON": "line 1, column 2: the text ends early: was it cut off?",
      });
    });

    test("each document indented, when asked", async () => {
      await paste(page, `${JSON.stringify(messageSent)}\nno JSON`);
      await page.getByRole("button", { name: "Format" }).click();
      await expect
        .poll(() => page.getByLabel("Events as JSON").inputValue())
        .toBe(`${JSON.stringify(messageSent, null, 2)}\nno JSON`);
    });

    test("where an event drifts", async () => {
      const [item] = await paste(page, JSON.stringify({ ...messageSent, region: "eu" }));
      expect(item?.rows["Drift"]).toBe("/region is not documented");
    });

    test("each item of a batch, or the first 100", async () => {
      const mixed = await paste(page, JSON.stringify([messageSent, withoutId]));
      expect(mixed.map(({ outcome }) => outcome)).toEqual(["invalid", "event"]);
      expect(mixed.map(({ name }) => name)).toEqual(["message.sent (sms)", "message.sent (sms)"]);
      expect(await summaryOf(page)).toBe("1 event, 0 unknown, 1 invalid, 0 with drift");
      const many = await paste(page, JSON.stringify(Array.from({ length: 500 }, () => messageSent)));
      expect(many).toHaveLength(100);
      expect(await summaryOf(page)).toBe(
        "500 events, 0 unknown, 0 invalid, 0 with drift; these are the first 100 of 500",
      );
    });

    test("5 MB of one event, of many, and of one event's unknown keys, shortened", async () => {
      const metadata = { note: "x".repeat(5_000_000) };
      const [long] = await paste(
        page,
        JSON.stringify({ ...messageSent, payload: { ...messageSent.payload, metadata } }),
      );
      expect(long?.rows["Normalized form"]).toMatch(/ … and \d+ more characters$/);
      const line = JSON.stringify(messageSent);
      const count = Math.ceil(5_000_000 / line.length);
      await paste(page, `${line}\n`.repeat(count));
      expect(await summaryOf(page)).toContain(`${count} events`);
      const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, 0]));
      const [drifted] = await paste(page, JSON.stringify({ ...messageSent, ...keys }));
      expect(drifted?.rows["Drift"]).toMatch(/and 99950 more$/);
    });

    test("an event that nests too deep to be written", async () => {
      const text = JSON.stringify({ ...messageSent, payload: { ...messageSent.payload, metadata: { deep: "DEEP" } } });
      const depth = 500_000;
      const [item] = await paste(page, text.replace('"DEEP"', `${"[".repeat(depth)}${"]".repeat(depth)}`));
      expect(item?.rows["Normalized form"]).toBe("It nests too deep to be shown.");
    });

    test("hostile text as text", async () => {
      const hostile = '<img src=x onerror="alert(1)"><svg onload="alert(2)">';
      const { payload } = messageSent;
      const event = { ...messageSent, eventId: hostile, [hostile]: 1, payload: { ...payload, metadata: { hostile } } };
      const items = await paste(
        page,
        [event, { ...event, name: hostile }].map((each) => JSON.stringify(each)).join("\n"),
      );
      expect(items[0]?.rows["Event key"]).toContain(hostile);
      expect(items[0]?.rows["Drift"]).toContain(hostile);
      expect(items[0]?.rows["Normalized form"]).toContain(JSON.stringify(hostile));
      expect(items[1]?.name).toBe(hostile);
      expect(await page.locator("img, svg").count()).toBe(0);
    });

    test("a file that is opened, and one that is dropped", async () => {
      const buffer = Buffer.from(JSON.stringify(messageSent));
      await page.getByLabel("Open a file").setInputFiles({ name: "sent.json", mimeType: "application/json", buffer });
      expect(await shown(page)).toMatchObject([{ outcome: "event", name: "message.sent (sms)" }]);
      await page.getByRole("button", { name: "Clear" }).click();
      expect(await summaryOf(page)).toBe("No payload yet.");
      await payloadOf(page).evaluate((textarea) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["not JSON"], "dropped.txt"));
        textarea.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      });
      await page.getByText("webhook event: must be JSON").waitFor();
      expect(await payloadOf(page).inputValue()).toBe("not JSON");
    });

    test("a link to the page of the event, or of the type of an unknown one", async () => {
      const addressOf = (type: string) => page.getByRole("link", { name: type }).getAttribute("href");
      await paste(page, JSON.stringify(messageSent));
      expect(await addressOf("MessageSentSmsEvent")).toBe("events/omnichannel/message-sent-sms.html");
      await paste(page, JSON.stringify({ ...messageSent, name: "message.recalled" }));
      expect(await addressOf("UnknownOmnichannelEvent")).toBe(
        "api/message-webhooks/interfaces/UnknownOmnichannelEvent.html",
      );
    });

    test("everything to the keyboard", async () => {
      await page.reload();
      await shown(page);
      const focused = () =>
        page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName.toLowerCase());
      const stops: (string | undefined)[] = [];
      for (let stop = 0; stop < 8; stop += 1) {
        await page.keyboard.press("Tab");
        stops.push(await focused());
      }
      expect(stops).toEqual(["example", "file", "format", "clear", "payload", "summary", "a", "pre"]);
      await page.locator("summary").focus();
      await page.keyboard.press("Enter");
      expect(await page.locator("details").getAttribute("open")).toBeNull();
      await payloadOf(page).focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.type("typed");
      expect((await shown(page))[0]?.rows["Error"]).toBe("webhook event: must be JSON");
    });

    test("nothing of the previous payload after a reload", async () => {
      await paste(page, "pasted");
      await page.reload();
      await shown(page);
      expect(await payloadOf(page).inputValue()).not.toContain("pasted");
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
        0,
        0,
        "",
      ]);
      expect(page.url().replace(/^http:\/\/[^/]*/, "")).toBe("/");
    });
  });

  test("fits a narrow screen", async () => {
    const narrow = await playground.open(360);
    await paste(narrow.page, fixtures.map(({ text }) => text).join("\n"));
    await narrow.page.locator("details").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    const width = await narrow.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
    await narrow.page.close();
  });

  describe("refuses", () => {
    /** Returns the outcome of an attempt of the page's own code, and what the browser reports. */
    const refusalOf = async (attempt: () => Promise<unknown>): Promise<string> => {
      const { page: victim, complaints } = await playground.open();
      const outcome = await victim.evaluate(attempt);
      // the browser reports a refusal after the attempt
      await expect.poll(() => complaints.length).toBeGreaterThan(0);
      await victim.close();
      expect(new Set(playground.served)).toEqual(new Set(["/"]));
      return `${outcome}: ${complaints.join(" ")}`;
    };

    test("a request", async () => {
      const refusal = await refusalOf(() => fetch("/sent").then(String, ({ name }: Error) => name));
      expect(refusal).toMatch(/^TypeError: .*connect-src 'none'/);
    });

    test("a beacon", async () => {
      const refusal = await refusalOf(async () => navigator.sendBeacon("/sent", "text"));
      expect(refusal).toMatch(/connect-src 'none'/);
    });

    test("an image", async () => {
      const refusal = await refusalOf(
        () =>
          new Promise((resolve) => {
            const image = new Image();
            image.addEventListener("error", ({ type }) => resolve(type));
            image.src = "/sent";
          }),
      );
      expect(refusal).toMatch(/^error: .*img-src data:/);
    });

    test("a frame", async () => {
      const refusal = await refusalOf(async () => {
        const frame = document.createElement("iframe");
        frame.src = "/sent";
        document.body.append(frame);
      });
      expect(refusal).toMatch(/default-src 'none'/);
    });

    test("a form", async () => {
      const refusal = await refusalOf(async () => {
        const form = document.createElement("form");
        form.action = "/sent";
        document.body.append(form);
        form.submit();
      });
      expect(refusal).toMatch(/form-action 'none'/);
    });

    test("markup and code that are made from text", async () => {
      const refusal = await refusalOf(async () => {
        const attempts = [
          () => document.body.insertAdjacentHTML("beforeend", "<b>markup</b>"),
          () => document.body.setAttribute("onclick", "document.title = 'ran'"),
          () => setTimeout("document.title = 'ran'"),
          // a policy of types would turn text into markup after all
          () => Reflect.get(window, "trustedTypes").createPolicy("own", { createHTML: String }),
        ];
        return attempts.map((attempt) => {
          try {
            return `no refusal, ${attempt()}`;
          } catch (error) {
            return (error as Error).name;
          }
        });
      });
      expect(refusal).toMatch(/^TypeError,TypeError,TypeError,TypeError: /);
    });
  });
});
