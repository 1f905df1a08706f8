import type { Provider } from "../../src/index.js";
import { secret, signingKey } from "../../test/support/receiving/sign.js";
import { startServer } from "./server.js";

/** The keys that the requests are signed with, in the environment of a recipe. */
const keys = { HTTPSMS_SIGNING_KEY: signingKey, OMNICHANNEL_SECRET: secret };

const post = async (
  url: string,
  body: BodyInit,
  headers: Readonly<Record<string, string>> = {},
  attempts = 5,
): Promise<{ readonly status: number; readonly text: string }> => {
  try {
    const response = await fetch(url, { method: "POST", headers, body });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    // workerd may close the connection before a 413 is read
    if (attempts > 1) return post(url, body, headers, attempts - 1);
    return { status: 0, text: String(error instanceof Error ? error.cause : error) };
  }
};

type Paths = Readonly<Record<Provider, string>>;

/** Sends every request that the recipes are tested with to a server, and returns how many. Throws the wrong answers. */
const sendRequests = async (origin: string, paths: Paths): Promise<string> => {
  // tokens are valid for 10 minutes, so they are made as late as possible
  const { cases, goodCase } = await import("../../examples/test/support/cases.js");
  const readNotes = (isFailing: boolean) =>
    post(`${origin}/notes`, JSON.stringify(isFailing), { "content-type": "application/json" });
  const wrong: string[] = [];
  const send = async ({ title, provider, headers, body, status, seen }: (typeof cases)[number]): Promise<void> => {
    const response = await post(`${origin}${paths[provider]}`, body, headers);
    const { text } = await readNotes(false);
    if (response.status === status && text === JSON.stringify(seen)) return;
    wrong.push(`error: ${provider}, ${title}: ${response.status} instead of ${status}: ${response.text}, then ${text}`);
  };
  for (const row of cases) await send(row);

  await readNotes(true);
  await send({ ...goodCase, title: "a callback that throws", status: 500, seen: [] });
  await send({ ...goodCase, title: "sent again" });
  const { status } = await fetch(`${origin}${paths[goodCase.provider]}`, { headers: goodCase.headers });
  if (status !== 404 && status !== 405) wrong.push(`error: GET: ${status}`);
  if (wrong.length > 0) throw new Error(`the requests\n${wrong.join("\n")}`);
  return `${cases.length + 3} requests`;
};

/** Starts a program that serves a recipe, sends it the whole list of requests, and stops it. */
export const askServer = async (
  cwd: string,
  program: string,
  args: readonly string[],
  paths: Paths,
  env: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const { origin, stop } = await startServer(cwd, program, args, { ...env, ...keys });
  try {
    return await sendRequests(origin, paths);
  } finally {
    await stop();
  }
};
