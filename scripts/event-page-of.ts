/** The page of an event: its path in `docs/` and its address in the site, without an extension. */
export const eventPageOf = (provider: string, name: string, channel: string | undefined): string =>
  `events/${provider}/${[...name.split("."), ...(channel === undefined ? [] : [channel])].join("-")}`;
