import { execFile } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../../scripts/root.js";

/** A message of PostgreSQL's protocol. */
const toMessage = (type: string, content: string): Buffer => {
  const message = Buffer.from(`${type}....${content}`);
  message.writeInt32BE(message.length - 1, 1);
  return message;
};

const ready = toMessage("Z", "I");
const answers = [Buffer.concat([toMessage("R", "\0\0\0\0"), ready]), Buffer.concat([toMessage("C", "BEGIN\0"), ready])];

/** A server that lets a client in, begins its transaction, and then closes the connection. */
const startLosing = async (): Promise<string> => {
  const server = createServer((socket) => {
    const left = [...answers];
    socket.on("error", () => {});
    socket.on("data", () => {
      const answer = left.shift();
      if (answer === undefined) socket.destroy();
      else socket.write(answer);
    });
  }).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
  });
  await once(server, "listening");
  return `postgres://user@127.0.0.1:${(server.address() as AddressInfo).port}/database`;
};

test("a connection that is lost during a transaction rejects the transaction, and does not end the process", async () => {
  const program = fileURLToPath(new URL("support/lost-connection.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program, await startLosing()], {
    cwd: root,
  });
  expect(stdout.trimEnd().split("\n")).toEqual(["the transaction rejects", "the process continues"]);
});
