import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

export interface Redis {
  readonly url: string;
  /** Starts it again on its port, empty. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Such as SIGSTOP, after which it takes connections and answers nothing. */
  readonly signal: (name: NodeJS.Signals) => void;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
};

const spawnRedis = async (port: number, folder: string): Promise<ChildProcess> => {
  const options = { port: `${port}`, bind: "127.0.0.1", save: "", appendonly: "no", dir: folder };
  const redis = spawn(
    "redis-server",
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const lines: string[] = [];
  for await (const line of createInterface({ input: redis.stdout })) {
    lines.push(line);
    if (line.includes("Ready to accept connections")) return redis;
  }
  throw new Error(`redis-server did not start:\n${lines.join("\n")}`);
};

/** A Redis of its own on a free port of this machine, that keeps nothing on disk. */
export const startRedis = async (): Promise<Redis> => {
  const port = await freePort();
  let redis: ChildProcess | undefined;
  let stop = async (): Promise<void> => {};
  const start = async (): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), "message-webhooks-redis-"));
    const child = await spawnRedis(port, folder);
    redis = child;
    stop = async () => {
      const exited = once(child, "exit");
      child.kill();
      await exited;
      rmSync(folder, { recursive: true });
    };
  };
  await start();
  return { url: `redis://127.0.0.1:${port}`, start, stop: () => stop(), signal: (name) => redis?.kill(name) };
};
