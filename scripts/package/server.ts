import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A process that serves a recipe. */
export interface Server {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Starts a server that prints its address, and stops when its standard input ends or it is killed. */
export const startServer = async (
  cwd: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Server> => {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "inherit"] });
  const exited = once(child, "exit");
  const stop = async (): Promise<void> => {
    child.stdin.end();
    child.kill();
    await exited;
  };
  const printed: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(line);
    const origin = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(line)?.[0];
    if (origin === undefined) continue;
    // the rest is read and dropped, since a full pipe would stop the server
    child.stdout.resume();
    return { origin, stop };
  }
  throw new Error(`${program} ${args.join(" ")}\n${printed.join("\n")}`);
};
