import { join } from "node:path";
import ts from "typescript";
import { entryFiles, manifest } from "./package/project.js";
import { root } from "./root.js";

const dist = join(root, "dist/");

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  types: [],
  strict: true,
  skipLibCheck: true,
};

/** A declared name, and the entries that export it. */
interface PublicName {
  readonly declarations: readonly ts.Declaration[];
  readonly entries: readonly string[];
}

const pathOf = (entry: string): string => `${dist}${entry}.d.ts`;

const moduleOf = (declaration: ts.Declaration): string =>
  declaration
    .getSourceFile()
    .fileName.slice(dist.length)
    .replace(/\.d\.ts$/, "");

const moduleOfName = ({ declarations: [declaration] }: PublicName): string =>
  declaration === undefined ? "" : moduleOf(declaration);

/** Generated modules are in the repository, so a review sees their changes already. */
const isGenerated = (name: PublicName): boolean => moduleOfName(name).startsWith("generated/");

const resolve = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const readNames = (program: ts.Program): ReadonlyMap<ts.Symbol, PublicName> => {
  const checker = program.getTypeChecker();
  const names = new Map<ts.Symbol, PublicName>();
  for (const entry of entryFiles) {
    const file = program.getSourceFile(pathOf(entry));
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`dist/${entry}.d.ts is missing: run npm run build`);
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = resolve(checker, exported);
      const entries = [...(names.get(symbol)?.entries ?? []), entry];
      names.set(symbol, { declarations: symbol.declarations ?? [], entries });
    }
  }
  return names;
};

/** Returns the statement of a declaration. The statement of a constant is two levels up. */
const statementOf = (declaration: ts.Declaration): ts.Node =>
  ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;

const writer = ts.createPrinter({ removeComments: true });

const printName = ({ declarations, entries }: PublicName): string => {
  const texts = declarations.map((declaration) =>
    writer.printNode(ts.EmitHint.Unspecified, statementOf(declaration), declaration.getSourceFile()),
  );
  return [`// ${entries.join(", ")}`, ...texts].join("\n");
};

/** Finds names of this package that public declarations use and no entry exports: a change of them would not be seen. */
const findUnexported = (checker: ts.TypeChecker, names: ReadonlyMap<ts.Symbol, PublicName>): ReadonlySet<string> => {
  const unexported = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node) || ts.isTypeQueryNode(node)) {
      const name = ts.isTypeReferenceNode(node)
        ? node.typeName
        : ts.isTypeQueryNode(node)
          ? node.exprName
          : node.expression;
      const found = checker.getSymbolAtLocation(name);
      const symbol = found && resolve(checker, found);
      const declaration = symbol?.declarations?.[0];
      const isOurs = declaration?.getSourceFile().fileName.startsWith(dist) === true;
      if (symbol && isOurs && !ts.isTypeParameterDeclaration(declaration) && !names.has(symbol)) {
        unexported.add(`${symbol.name} of ${moduleOf(declaration)}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const { declarations } of names.values()) for (const declaration of declarations) visit(declaration);
  return unexported;
};

const entryName = (entry: string): string => (entry === "index" ? manifest.name : `${manifest.name}/${entry}`);

const printCounts = (names: readonly PublicName[]): string => {
  const rows = entryFiles.map((entry) => {
    const own = names.filter(({ entries }) => entries.includes(entry));
    return `| \`${entryName(entry)}\` | ${own.length} | ${own.filter(isGenerated).length} |`;
  });
  return ["| entry | names | of these generated |", "| --- | --- | --- |", ...rows].join("\n");
};

const intro = `# Public API

What the entries export, written by \`npm run api\`. A change of this file or of a list in an entry file is a change of the
public API. Each declaration is here once, below the entries that export it. What is generated from the schemas is not
repeated: \`src/generated/\` has the declarations, and the entry files in \`src/\` list their names.`;

/** Returns the report, and the names that it uses although no entry exports them. */
export const printApi = (): { readonly report: string; readonly unexported: ReadonlySet<string> } => {
  const program = ts.createProgram(entryFiles.map(pathOf), options);
  const names = readNames(program);
  const all = [...names.values()];
  const written = all.filter((name) => !isGenerated(name));
  const modules = [...new Set(written.map(moduleOfName))].sort();
  const sections = modules.map((module) => {
    const own = written.filter((name) => moduleOfName(name) === module);
    return `## ${module}\n\n\`\`\`ts\n${own.map(printName).join("\n\n")}\n\`\`\``;
  });
  return {
    report: `${[intro, printCounts(all), ...sections].join("\n\n")}\n`,
    unexported: findUnexported(program.getTypeChecker(), names),
  };
};
