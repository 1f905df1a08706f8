import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpus } from "node:os";
import { createInterface } from "node:readline";
import { secret, signingKey } from "./requests.js";
import type { Report } from "./webhooks.js";

/** A recipe that runs in a process of its own. */
export interface Server {
  readonly origin: string;
  readonly report: () => Promise<Report>;
  readonly stop: () => Promise<void>;
}

/** Whether a server can be kept on one core, so that the sender does not share it. */
export const isPinned = spawnSync("taskset", ["--version"]).status === 0;

const start = (program: string, env: NodeJS.ProcessEnv): ChildProcess => {
  const node = [process.execPath, program];
  const [command = "", ...args] = isPinned ? ["taskset", "-c", `${cpus().length - 1}`, ...node] : node;
  return spawn(command, args, {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: "0",
      HTTPSMS_SIGNING_KEY: signingKey,
      OMNICHANNEL_SECRET: secret,
      ...env,
    },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
};

/** Starts a program that prints its address. */
export const startServer = async (program: string, env: NodeJS.ProcessEnv = {}): Promise<Server> => {
  const child = start(program, env);
  const exited = once(child, "exit");
  if (child.stdout === null) throw new Error("the server has no output");
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([once(lines, "line"), exited.then(() => [`${program} ended`])]);
  const origin = /http:\/\/\S+:\d+/.exec(line)?.[0];
  if (origin === undefined) throw new Error(line);
  return {
    origin,
    report: async () => {
      child.send("report");
      const [report] = await once(child, "message");
      return report;
    },
    stop: async () => {
      child.kill();
      await exited;
    },
  };
};
