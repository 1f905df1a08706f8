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

/** Lists the wrong answers of a receiver: a signed example that it rejects, or one with a forged signature that it accepts. */
export const findWrongReceipts = async (receiver: Receiver): Promise<readonly string[]> => {
  const { name, provider, sign } = receiver;
  const wrong: string[] = [];
  for (const { file, text } of fixtures.filter((fixture) => fixture.provider === provider)) {
    if (!(await accepts(receiver, await sign(text, key)))) wrong.push(`${name} rejects ${file}`);
    if (await accepts(receiver, await sign(text, `${key}, forged`))) wrong.push(`${name} accepts a forged ${file}`);
  }
  return wrong;
};
