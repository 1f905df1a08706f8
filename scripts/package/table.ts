/** One thing that a row of a table is checked for; what it returns stands in the cell, `ok` where that is nothing. */
export interface Column<Target> {
  readonly name: string;
  readonly check: (target: Target) => Promise<string | undefined>;
}

/** What all checks of a row work with; its name says the version that was installed. */
export interface Row {
  readonly name: string;
}

export interface Table<Target extends Row> {
  readonly title: string;
  /** Makes each row ready, by the name that stands in for it where that fails. */
  readonly rows: Readonly<Record<string, () => Promise<Target>>>;
  readonly columns: readonly Column<Target>[];
}

/** As many as CI's machine has cores. */
const processes = 2;

/** Runs tasks, a few at a time; the results are in the order of the tasks. */
const inParallel = async <Result>(tasks: readonly (() => Promise<Result>)[]): Promise<readonly Result[]> => {
  const results: Result[] = [];
  const queue = tasks.entries();
  const work = async (): Promise<void> => {
    for (const [index, task] of queue) results[index] = await task();
  };
  await Promise.all(Array.from({ length: processes }, work));
  return results;
};

interface Cell {
  readonly text: string;
  readonly error?: string;
}

/** The line of an error that says what is wrong; the first one only repeats the command. */
const firstErrorLine = (error: unknown): string => {
  const [first = "", ...lines] = (error instanceof Error ? error.message : String(error)).split("\n");
  const said = lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("npm warn"));
  // how Node, Bun, Deno and TypeScript begin one
  return said.find((line) => /^\S*\w*error\b(?: TS\d+| \[\w+\])?:|: error TS\d+:/i.test(line)) ?? said[0] ?? first;
};

const failed = (error: unknown): Cell => ({ text: "FAILED", error: firstErrorLine(error) });

interface FilledRow {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** Fills all cells of a row: one that fails does not stop the next. */
const fillRow = async <Target extends Row>(
  name: string,
  prepare: () => Promise<Target>,
  columns: readonly Column<Target>[],
): Promise<FilledRow> => {
  try {
    const target = await prepare();
    const cells: Cell[] = [];
    for (const { check } of columns) cells.push(await check(target).then((text) => ({ text: text ?? "ok" }), failed));
    console.error(`… ${target.name}`);
    return { name: target.name, cells };
  } catch (error) {
    return { name, cells: columns.map(() => failed(error)) };
  }
};

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** Fills a table and prints it as Markdown, with the error of each cell that failed; returns how many those are. */
export const fillTable = async <Target extends Row>({ title, rows, columns }: Table<Target>): Promise<number> => {
  const start = performance.now();
  const filled = await inParallel(
    Object.entries(rows).map(
      ([name, prepare]) =>
        () =>
          fillRow(name, prepare, columns),
    ),
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const errors = filled.flatMap(({ name, cells }) =>
    cells.flatMap(({ error }, index) => (error === undefined ? [] : [`- ${name}, ${columns[index]?.name}: ${error}`])),
  );
  console.log(`\n### ${title} (${seconds} s)\n`);
  console.log(line(["", ...columns.map(({ name }) => name)]));
  console.log(line(["---", ...columns.map(() => "---")]));
  for (const { name, cells } of filled) console.log(line([name, ...cells.map(({ text }) => text)]));
  if (errors.length > 0) console.log(`\n${errors.join("\n")}`);
  return errors.length;
};
