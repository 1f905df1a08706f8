import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type Page, startChromium } from "../../../playground/test/support/chromium.js";
import { base, site } from "./pages.js";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain",
};

/** A page of the site in its own tab. */
export interface Tab {
  readonly page: Page;
  /** Requests to other hosts, errors of the page, and what its policy refused. */
  readonly complaints: readonly string[];
}

export interface Site {
  readonly open: (path: string, options?: { readonly width?: number; readonly dark?: boolean }) => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** Serves the built site on a free port, and opens its pages in Chromium. */
export const startSite = async (): Promise<Site> => {
  const server = createServer(async (request, response) => {
    const path = decodeURI(new URL(request.url ?? "", "http://site").pathname).slice(base.length);
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    try {
      const content = await readFile(join(site, file));
      response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream").end(content);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await startChromium();
  return {
    open: async (path, { width = 1280, dark = false } = {}) => {
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        colorScheme: dark ? "dark" : "light",
        reducedMotion: "reduce",
      });
      const complaints: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) complaints.push(request.url());
      });
      page.on("response", (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
      });
      page.on("pageerror", ({ message }) => complaints.push(message));
      page.on("console", (message) => complaints.push(message.text()));
      await page.goto(`${origin}${base}${path}`);
      // before that, its buttons do nothing
      await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      server.close();
      await once(server, "close");
    },
  };
};
