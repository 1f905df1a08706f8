import type { OmnichannelEvent } from "../../src/index.js";
import { buildOmnichannelEvent } from "../../src/testing.js";
import type { Cell } from "./minimal.js";

/** Builds the event of a name that is known only at run time. */
export const buildCell = ({ name, channel }: Cell, overrides: object = {}): OmnichannelEvent => {
  const build = buildOmnichannelEvent as (...parameters: readonly unknown[]) => OmnichannelEvent;
  return channel === undefined ? build(name, overrides) : build(name, channel, overrides);
};
