import { fixtures } from "../../test/support/fixtures.js";
import { key, type RawRequest, type Receiver } from "./receiver.js";

const accepts = async ({ receive }: Receiver, request: RawRequest): Promise<boolean> => {
  try {
    const result = await receive(request);
    return [result].flat().every((item) => (item as { readonly kind?: string }).kind === "event");
  } catch {
    return false;
  }
};

/** Lists the wrong answers of a receiver: a signed example that it rejects, or a forged or changed one that it accepts. */
export const findWrongReceipts = async (receiver: Receiver): Promise<readonly string[]> => {
  const { name, provider, sign } = receiver;
  const wrong: string[] = [];
  for (const { file, text } of fixtures.filter((fixture) => fixture.provider === provider)) {
    const good = await sign(text, key);
    if (!(await accepts(receiver, good))) wrong.push(`${name} rejects ${file}`);
    const changed = { ...good, body: Buffer.concat([good.body, Buffer.from(" ")]) };
    // the token of httpSMS does not cover the body
    if (provider === "omnichannel" && (await accepts(receiver, changed)))
      wrong.push(`${name} accepts a changed ${file}`);
    if (await accepts(receiver, await sign(text, `${key}, forged`))) wrong.push(`${name} accepts a forged ${file}`);
  }
  return wrong;
};
