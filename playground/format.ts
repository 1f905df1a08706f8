import { payloadsOf } from "../src/cli/payloads.js";

/** What is no JSON stays as it is. */
const formatPayload = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};

/** Indents each JSON document of a text. */
export const formatPayloads = async (text: string): Promise<string> => {
  const formatted: string[] = [];
  for await (const { input } of payloadsOf(text.split("\n"))) {
    formatted.push(typeof input === "string" ? formatPayload(input) : "");
  }
  return formatted.join("\n");
};
