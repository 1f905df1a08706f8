/**
 * Stands in for vitest in the test files, while mutants are judged: it collects the tests, so that each can run many times.
 * Their assertions and mocks are those of vitest.
 */
import { expect, vi } from "vitest";

export { expect, expectTypeOf, vi } from "vitest";

type Hook = () => unknown;

interface Block {
  readonly parent: Block | undefined;
  readonly hooks: { readonly [Name in "beforeAll" | "afterAll" | "beforeEach" | "afterEach"]: Hook[] };
  isOpen: boolean;
}

/** One test of a file. */
export interface Case {
  /** The same after the file was loaded again. */
  readonly id: string;
  readonly file: string;
  readonly block: Block;
  readonly body: Hook;
}

interface Collected {
  file: string;
  block: Block | undefined;
  cases: Case[];
  finished: Hook[];
}

// the modules are loaded again and again, and all of them add to one list
const shared = globalThis as { collected?: Collected };
shared.collected ??= { file: "", block: undefined, cases: [], finished: [] };
const state = shared.collected;

const createBlock = (parent: Block | undefined): Block => ({
  parent,
  hooks: { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] },
  isOpen: false,
});

const hook = (name: keyof Block["hooks"]) => (callback: Hook) => {
  state.block?.hooks[name].push(callback);
};

export const beforeAll = hook("beforeAll");
export const afterAll = hook("afterAll");
export const beforeEach = hook("beforeEach");
export const afterEach = hook("afterEach");
export const onTestFinished = (callback: Hook) => {
  state.finished.push(callback);
};

type Callback = (...values: readonly unknown[]) => unknown;

/** Options may stand before the callback. */
const callbackOf = (args: readonly unknown[]): Callback =>
  args.find((argument): argument is Callback => typeof argument === "function") ?? (() => {});

const forEachRow =
  (add: (callback: Hook) => void) =>
  (rows: readonly unknown[]) =>
  (_name: string, ...args: readonly unknown[]) => {
    const callback = callbackOf(args);
    const isSpread = rows.every(Array.isArray);
    for (const row of rows) add(() => (isSpread ? callback(...(row as readonly unknown[])) : callback(row)));
  };

const addTest = (body: Hook): void => {
  const { block, cases, file } = state;
  if (block === undefined) throw new Error("a test is outside of a file");
  cases.push({ id: `${file}#${cases.length}`, file, block, body });
};

const addBlock = (body: Hook): void => {
  const { block } = state;
  state.block = createBlock(block);
  body();
  state.block = block;
};

const createApi = (add: (callback: Hook) => void) =>
  Object.assign((_name: string, ...args: readonly unknown[]) => add(callbackOf(args)), { each: forEachRow(add) });

export const test = createApi(addTest);
export const it = test;
export const describe = Object.assign(createApi(addBlock), {
  skipIf: (condition: boolean) => (condition ? () => {} : createApi(addBlock)),
});

/** Loads a test file, and returns its tests. */
export const collect = async (file: string, load: () => Promise<unknown>): Promise<readonly Case[]> => {
  state.file = file;
  state.cases = [];
  state.block = createBlock(undefined);
  await load();
  return state.cases;
};

const lineageOf = (block: Block | undefined): readonly Block[] =>
  block === undefined ? [] : [...lineageOf(block.parent), block];

const open = async (block: Block): Promise<void> => {
  if (block.isOpen) return;
  block.isOpen = true;
  for (const callback of block.hooks.beforeAll) await callback();
};

/** Runs the `afterAll` hooks. A failure in them is not that of a test. */
export const close = async (cases: readonly Case[]): Promise<void> => {
  const blocks = new Set(cases.flatMap(({ block }) => lineageOf(block)));
  for (const block of [...blocks].filter(({ isOpen }) => isOpen).toReversed()) {
    block.isOpen = false;
    for (const callback of block.hooks.afterAll)
      await Promise.resolve()
        .then(callback, () => {})
        .catch(() => {});
  }
};

const expectAssertions = (): void => {
  const { assertionCalls, expectedAssertionsNumber } = expect.getState();
  const expected = expectedAssertionsNumber ?? assertionCalls;
  if (assertionCalls !== expected) throw new Error(`${assertionCalls} assertions instead of ${expected}`);
};

/** Runs a test with its hooks. Returns what it throws, or `undefined`. */
export const run = async ({ block, body }: Case): Promise<unknown> => {
  const lineage = lineageOf(block);
  const errors: unknown[] = [];
  const attempt = async (callback: Hook): Promise<void> => {
    try {
      await callback();
    } catch (error) {
      errors.push(error ?? new Error("something without a value was thrown"));
    }
  };
  state.finished = [];
  await attempt(async () => {
    for (const each of lineage) await open(each);
    for (const each of lineage) for (const callback of each.hooks.beforeEach) await callback();
    expect.setState({ assertionCalls: 0, expectedAssertionsNumber: null });
    await body();
    expectAssertions();
  });
  for (const callback of state.finished.toReversed()) await attempt(callback);
  for (const each of lineage.toReversed()) for (const callback of each.hooks.afterEach) await attempt(callback);
  if (errors.length === 0) return undefined;
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  return errors[0];
};
