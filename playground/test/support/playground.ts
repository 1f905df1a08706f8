import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Locator, Page } from "playwright-core";
import { buildPlayground } from "../../../scripts/build-playground.js";
import { startChromium } from "./chromium.js";

/** The playground in its own tab. */
export interface Tab {
  readonly page: Page;
  /** What the browser requested or tried to request, except the page itself. */
  readonly requests: readonly string[];
  /** Errors of the page, and what its policy refused. */
  readonly complaints: readonly string[];
}

export interface Playground {
  readonly open: (width?: number) => Promise<Tab>;
  /** Paths that the server was asked for. */
  readonly served: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves the playground on a free port, and opens it in Chromium. */
export const startPlayground = async (): Promise<Playground> => {
  const html = await buildPlayground(true);
  const served: string[] = [];
  const server = createServer((request, response) => {
    served.push(request.url ?? "");
    response.setHeader("content-type", "text/html").end(html);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await startChromium();
  const open = async (width = 1280): Promise<Tab> => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      if (request.url() !== address && !request.url().startsWith("data:")) requests.push(request.url());
    });
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("dialog", (dialog) => {
      complaints.push(dialog.message());
      dialog.dismiss();
    });
    await page.goto(address);
    await settled(page);
    return { page, requests, complaints };
  };
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
    await once(server, "close");
  };
  return { open, served, close };
};

/** Waits until the page shows the outcome of its payload. */
const settled = (page: Page): Promise<void> =>
  page.locator("#outcomes[aria-busy=false]").waitFor({ state: "attached" });

/** What the page shows for each payload. */
export interface Shown {
  readonly outcome: string;
  readonly name: string;
  readonly rows: Readonly<Record<string, string>>;
}

export const shown = async (page: Page): Promise<readonly Shown[]> => {
  await settled(page);
  return page.locator("#outcomes > li").evaluateAll((items) =>
    items.map((item) => {
      const textOf = (selector: string): string => item.querySelector(selector)?.textContent ?? "";
      const rows = [...item.querySelectorAll("dl > div")].map((row) => [
        row.querySelector("dt")?.textContent ?? "",
        row.querySelector("dd")?.textContent ?? "",
      ]);
      return { outcome: textOf("summary > strong"), name: textOf("summary > .name"), rows: Object.fromEntries(rows) };
    }),
  );
};

export const payloadOf = (page: Page): Locator => page.locator("#payload");

/** Puts a text into the page at once, since keys would take minutes for megabytes, and reads what it shows. */
export const paste = async (page: Page, text: string): Promise<readonly Shown[]> => {
  await payloadOf(page).evaluate((textarea: HTMLTextAreaElement, pasted) => {
    textarea.value = pasted;
    textarea.dispatchEvent(new Event("input"));
  }, text);
  return shown(page);
};

export const summaryOf = async (page: Page): Promise<string | null> => {
  await settled(page);
  return page.getByRole("status").textContent();
};
