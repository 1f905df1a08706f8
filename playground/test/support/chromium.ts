import { spawnSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

export type { Browser, Page } from "playwright-core";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

export const hasChromium = spawnSync(executablePath, ["--version"]).status === 0;

/** A browser with an empty profile, that itself asks for nothing on the network. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
