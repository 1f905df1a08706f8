/** Creates an element. Its children are nodes or plain text, never markup, since a payload may contain markup. */
export const createElement = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

/** Returns an element of `index.html`. */
export const findElement = <Part extends HTMLElement>(id: string, kind: new () => Part): Part => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no element with the id ${id}`);
  return found;
};

/** Shortens a text so that the page can show it. */
export const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length)} … and ${text.length - length} more characters`;
