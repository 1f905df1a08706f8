import { printTotals } from "../src/cli/print.js";
import { createElement, findElement } from "./elements.js";
import { examples } from "./examples.js";
import { formatPayloads } from "./format.js";
import { type InspectedText, inspectAll } from "./inspect-all.js";
import { createItem } from "./outcome.js";

const payload = findElement("payload", HTMLTextAreaElement);
const select = findElement("example", HTMLSelectElement);
const file = findElement("file", HTMLInputElement);
const format = findElement("format", HTMLButtonElement);
const clear = findElement("clear", HTMLButtonElement);
const summary = findElement("summary", HTMLParagraphElement);
const outcomes = findElement("outcomes", HTMLOListElement);

/** Milliseconds without a key before the payload is read. */
const rest = 120;
/** The first few are expanded, the others on demand. */
const maxOpen = 5;
const maxFileSize = 20_000_000;

const show = ({ totals, first }: InspectedText): void => {
  const count = totals.event + totals.unknown + totals.invalid;
  const more = count > first.length ? `; these are the first ${first.length} of ${count}` : "";
  summary.textContent = count === 0 ? "No payload yet." : `${printTotals(totals).trim()}${more}`;
  outcomes.replaceChildren(...first.map((inspected, index) => createItem(inspected, index < maxOpen)));
  outcomes.ariaBusy = "false";
};

let latest = new AbortController();

/** Inspects the current payload, and stops inspecting the previous one. */
const inspectPayload = (delay: number): void => {
  latest.abort();
  latest = new AbortController();
  outcomes.ariaBusy = "true";
  const { signal } = latest;
  setTimeout(async () => {
    const inspected = signal.aborted ? undefined : await inspectAll(payload.value, signal);
    if (inspected !== undefined && !signal.aborted) show(inspected);
  }, delay);
};

const take = (text: string, chosen = ""): void => {
  payload.value = text;
  payload.scrollTop = 0;
  select.value = chosen;
  inspectPayload(0);
};

const takeFile = async (taken: File | null | undefined): Promise<void> => {
  if (taken === null || taken === undefined) return;
  if (taken.size > maxFileSize) {
    summary.textContent = "The file is larger than 20 MB: npx message-webhooks inspect reads files of any size.";
    return;
  }
  take(await taken.text());
};

for (const group of new Set(examples.map((example) => example.group))) {
  const options = examples.flatMap((example, index) =>
    example.group === group ? [createElement("option", { value: `${index}` }, example.label)] : [],
  );
  select.append(createElement("optgroup", { label: group }, ...options));
}

select.addEventListener("change", () => take(examples[Number(select.value)]?.text ?? "", select.value));
format.addEventListener("click", async () => take(await formatPayloads(payload.value)));
clear.addEventListener("click", () => {
  take("");
  payload.focus();
});
payload.addEventListener("input", () => {
  select.value = "";
  inspectPayload(rest);
});
file.addEventListener("change", async () => {
  await takeFile(file.files?.item(0));
  // so that the same file can be opened again
  file.value = "";
});
// anywhere, since a file that is dropped outside of the text area would replace the page
document.addEventListener("dragover", (event) => {
  if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
});
document.addEventListener("drop", (event) => {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  takeFile(event.dataTransfer.files.item(0));
});

take(examples[0]?.text ?? "", "0");
