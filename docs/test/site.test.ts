import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium } from "../../playground/test/support/chromium.js";
import { addressOf, sources } from "../build/pages.js";
import { type Site, startSite } from "./support/site.js";

const eventPage = "events/omnichannel/message-delivered-sms.html";
/** One page of each kind. */
const kinds = [
  "",
  eventPage,
  "examples/express.html",
  "api/message-webhooks/index.html",
  "api/message-webhooks/interfaces/MessageDeliveredSmsEvent.html",
  "playground.html",
];
const guide = sources.guide.map((source) => `${addressOf(source)}.html`);

test("CI has Chromium for the tests of the site", () => {
  expect(hasChromium || !process.env["CI"]).toBe(true);
});

describe.skipIf(!hasChromium)("the site", () => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  test.each([...new Set([...kinds, ...guide])])("fits a phone without scrolling sideways: /%s", async (path) => {
    const { page, complaints } = await site.open(path, { width: 390 });
    const wide = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      tables: [...document.querySelectorAll(".vp-doc table")].filter(
        (table) => table.getBoundingClientRect().right > document.documentElement.clientWidth,
      ).length,
    }));
    expect(wide).toEqual({ width: 390, tables: 0 });
    expect(complaints).toEqual([]);
    await page.close();
  });

  describe.each([
    ["light", false],
    ["dark", true],
  ])("in %s colors", (_name, dark) => {
    test.each(kinds)("has readable text: /%s", async (path) => {
      const { page, complaints } = await site.open(path, { dark });
      expect(await page.evaluate(() => document.documentElement.classList.contains("dark"))).toBe(dark);
      for (const frame of page.frames()) {
        await frame.evaluate(axe.source);
        const violations = await frame.evaluate(async () => {
          const { axe: inPage } = window as unknown as { readonly axe: typeof axe };
          const result = await inPage.run(document, { runOnly: ["color-contrast"], iframes: false });
          return result.violations.flatMap(({ nodes }) =>
            nodes.map(({ html, any }) => `${html.slice(0, 150)}: ${any[0]?.message}`),
          );
        });
        expect(violations).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await page.close();
    });
  });

  test.each([
    ["message.delivered sms", eventPage],
    ["message.phone.received", "events/httpsms/message-phone-received.html"],
    ["message.failed", "events/omnichannel/message-failed.html"],
    ["fbMessenger read", "events/omnichannel/message-read-fbMessenger.html"],
    ["presence away", "events/omnichannel/presence-away.html"],
  ])("finds a page: %s", async (words, found) => {
    const { page, complaints } = await site.open("");
    await page.getByRole("button", { name: "Search" }).click();
    await page.locator("#localsearch-input").fill(words);
    const first = page.locator("#localsearch-list a").first();
    await expect.poll(() => first.getAttribute("href", { timeout: 0 }), { timeout: 600_000 }).toContain(found);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("has the playground in a page: it runs, follows the colors of the site, and leads to the page of an event", async () => {
    const { page, complaints } = await site.open("playground.html");
    const frame = page.frameLocator("iframe.playground");
    await frame.locator("#outcomes[aria-busy=false]").waitFor();
    await frame.locator("#example").selectOption({ label: "message.delivered (sms)" });
    const background = () => frame.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(await background()).toBe("rgb(247, 248, 249)");
    await page.getByRole("switch", { name: /dark/i }).first().click();
    await expect.poll(background, { timeout: 600_000 }).toBe("rgb(21, 24, 28)");
    await frame.getByRole("link", { name: "MessageDeliveredSmsEvent" }).click();
    await page.getByRole("heading", { level: 1, name: "message.delivered (sms)" }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("opens the playground alone", async () => {
    const { page } = await site.open("playground.html");
    await page.getByRole("link", { name: "Open the playground alone" }).click();
    await page.getByRole("heading", { level: 1, name: "Try a webhook" }).waitFor();
    await page.close();
  });
});
