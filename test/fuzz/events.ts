import * as fc from "fast-check";
import { httpSmsEventArbitrary, omnichannelEventArbitrary } from "../../src/arbitraries.js";
import { fixtures } from "../support/fixtures.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";
import { mutatedFrom, pathsOf, replaceAt, valueAt } from "../support/mutation.js";
import { discriminants, edgesOf, jsonOf, vocabulary } from "./words.js";

/** The least that an event of no known type or name must have. */
const unknown = [
  { ...minimalHttpSmsEvents["message.phone.sent"], type: "message.new", data: {} },
  minimalOmnichannelEvent("message.new", undefined),
];

const valid = fc.oneof(
  fc.constantFrom(...fixtures.map(({ event }) => event), ...unknown),
  httpSmsEventArbitrary(),
  omnichannelEventArbitrary(),
);

/** Events in which nearly every part is wrong. */
const spoiled = valid.map((event) =>
  JSON.parse(JSON.stringify(event), (_, part) =>
    edgesOf(part).length > 0 && !discriminants.includes(part) ? [part] : part,
  ),
);

const places = [["type"], ["name"], ["payload", "channel"], ["payload", "details", "channel"]];

/** Events with a different type, name or channel, known or unknown. */
const renamed = fc
  .tuple(
    valid,
    fc.constantFrom(...places),
    fc.constantFrom(...discriminants, "message.new", "carrierPigeon", "__proto__"),
  )
  .map(([event, place, word]) => replaceAt(event, place, [word]));

/** Events in which one text, number or boolean is another one. */
const edgy = fc.tuple(valid, fc.nat(), fc.nat()).map(([event, at, pick]) => {
  const leaves = pathsOf(event).filter((path) => edgesOf(valueAt(event, path)).length > 0);
  const leaf = leaves[at % leaves.length] ?? [];
  const edges = edgesOf(valueAt(event, leaf));
  return replaceAt(event, leaf, [edges[pick % edges.length]]);
});

/** Values that look like an event of both providers. */
const merged = fc.tuple(valid, valid).map(([one, other]) => ({ ...one, ...other }));

const originals = fc.oneof(
  { weight: 3, arbitrary: valid },
  { weight: 3, arbitrary: renamed },
  { weight: 6, arbitrary: edgy },
  { weight: 1, arbitrary: spoiled },
  { weight: 1, arbitrary: merged },
);

/** The text of an event: valid, or with a few parts removed, replaced, added or swapped. */
export const eventText = fc
  .oneof({ weight: 1, arbitrary: originals }, { weight: 1, arbitrary: mutatedFrom(originals, vocabulary) })
  .map(jsonOf);
