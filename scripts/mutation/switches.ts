type Hits = Readonly<Record<string, number>>;

/** What the switches in the instrumented source read and write. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { readonly static: Hits; readonly perTest: Readonly<Record<string, Hits>> };
}

const shared = globalThis as { __stryker__?: Switches };
shared.__stryker__ ??= {};

export const switches = shared.__stryker__;

/** Runs something with a mutant. */
export const withMutant = async <Value>(id: string | undefined, run: () => Promise<Value>): Promise<Value> => {
  switches.activeMutant = id;
  switches.hitCount = 0;
  try {
    return await run();
  } finally {
    switches.activeMutant = undefined;
  }
};
