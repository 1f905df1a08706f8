/** What a server stored, counted by the number in each event's id. */
export interface Counts {
  /** Different events. */
  readonly stored: number;
  /** How often an event was stored that was there already. */
  readonly twice: number;
  /** Events of forged requests, none of which may be stored. */
  readonly forged: number;
  /** Events that were never sent. */
  readonly strange: number;
}

const genuine = "00000000-0000-4000-8000-";
const forged = "ffffffff-ffff-4fff-8fff-";

/** Returns the id of an event, which has the form of a UUID and contains the number. */
export const toEventId = (index: number, isForged: boolean): string =>
  `${isForged ? forged : genuine}${String(index).padStart(12, "0")}`;

/** Creates a store that needs one byte per event, so that its memory does not hide that of the server. */
export const createStore = () => {
  let seen = new Uint8Array(0);
  const counts = { stored: 0, twice: 0, forged: 0, strange: 0 };

  const addGenuine = (index: number): void => {
    if (index >= seen.length) {
      const longer = new Uint8Array(2 * index + 1024);
      longer.set(seen);
      seen = longer;
    }
    if (seen[index] === 1) counts.twice += 1;
    else counts.stored += 1;
    seen[index] = 1;
  };

  const add = (id: string): void => {
    const index = Number(id.slice(genuine.length));
    if (id === toEventId(index, false)) addGenuine(index);
    else if (id === toEventId(index, true)) counts.forged += 1;
    else counts.strange += 1;
  };
  return { add, count: (): Counts => ({ ...counts }) };
};
