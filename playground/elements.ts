/** An element; its children are nodes or plain text, never markup, since a payload may hold some. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

/** A part of the page that `index.html` has. */
export const part = <Part extends HTMLElement>(id: string, kind: new () => Part): Part => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
};

/** A text that is short enough to be shown. */
export const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length)} … and ${text.length - length} more characters`;
