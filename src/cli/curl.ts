import type { Provider } from "../shapes/provider.js";
import type { SignedTextRequest } from "../testing/sign.js";

/** Quotes a text for a POSIX shell. */
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const validity: Readonly<Record<Provider, string>> = {
  httpsms: "# The token is valid for 10 minutes, with any body of its user.",
  omnichannel: "# The signature does not expire, and is valid for exactly this body.",
};

/** Prints a request as a call of curl. It has the signature, never the key. */
export const printCurl = (provider: Provider, url: string, { headers, body }: SignedTextRequest): string => {
  const lines = [
    `curl --include --request POST ${quote(url)}`,
    ...Object.entries(headers).map(([name, value]) => `  --header ${quote(`${name}: ${value}`)}`),
    `  --data-raw ${quote(body)}`,
  ];
  return `${validity[provider]}\n${lines.join(" \\\n")}\n`;
};
