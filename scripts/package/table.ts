/** One check of each row of a table. The cell has what it returns, or `ok` for `undefined`. */
export interface Column<Target> {
  readonly name: string;
  readonly check: (target: Target) => Promise<string | undefined>;
}

/** What all checks of a row use. Its name has the installed version. */
export interface Row {
  readonly name: string;
}

export interface Table<Target extends Row> {
  readonly title: string;
  /** Prepares each row. The key is the name of the row if that fails. */
  readonly rows: Readonly<Record<string, () => Promise<Target>>>;
  readonly columns: readonly Column<Target>[];
}

/** The number of cores of the CI machine. */
const processes = 2;

/** Runs a few tasks at a time. The results are in the order of the tasks. */
const runInParallel = async <Result>(tasks: readonly (() => Promise<Result>)[]): Promise<readonly Result[]> => {
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

/** Returns the line of an error that says what is wrong. The first line only repeats the command. */
const firstErrorLine = (error: unknown): string => {
  const [first = "", ...lines] = (error instanceof Error ? error.message : String(error)).split("\n");
  const said = lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("npm warn"));
  // how Node, Bun, Deno and TypeScript begin one
  return said.find((line) => /^\S*\w*error\b(?: TS\d+| \[\w+\])?:|: error TS\d+:/i.test(line)) ?? said[0] ?? first;
};

const toFailedCell = (error: unknown): Cell => ({ text: "FAILED", error: firstErrorLine(error) });

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
    for (const { check } of columns)
      cells.push(await check(target).then((text) => ({ text: text ?? "ok" }), toFailedCell));
    console.error(`… ${target.name}`);
    return { name: target.name, cells };
  } catch (error) {
    return { name, cells: columns.map(() => toFailedCell(error)) };
  }
};

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** Fills a table and prints it as Markdown, with the error of each failed cell. Returns the number of failed cells. */
export const fillTable = async <Target extends Row>({ title, rows, columns }: Table<Target>): Promise<number> => {
  const start = performance.now();
  const filled = await runInParallel(
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
