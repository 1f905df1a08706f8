import { dirname, join } from "node:path";
import ts from "typescript";

/** The top-level names that a statement declares. */
const findDeclaredNames = (statement: ts.Statement): readonly string[] => {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.getText()];
};

/** The names that a declaration refers to, such as `Status` for `typeof Status`. */
const findReferredNames = (statement: ts.Statement): ReadonlySet<string> => {
  const names = new Set<string>();
  const add = (name: ts.Node): void => {
    // for `fc.Arbitrary`, the namespace
    names.add(name.getText().split(".", 1)[0] ?? "");
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) add(node.typeName);
    else if (ts.isTypeQueryNode(node)) add(node.exprName);
    else if (ts.isExpressionWithTypeArguments(node) || ts.isComputedPropertyName(node)) add(node.expression);
    else if (ts.isImportTypeNode(node)) throw new Error(`import this type by name: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return names;
};

/** What an import or a re-export takes from another module. */
interface Taken {
  readonly path: string;
  readonly specifiers: readonly { readonly name: string; readonly from: string; readonly text: string }[];
}

const readTaken = (path: string, statement: ts.Statement): Taken | undefined => {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined;
  if (statement.moduleSpecifier === undefined) return undefined;
  const from = (statement.moduleSpecifier as ts.StringLiteral).text;
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
  const specifiers =
    bindings === undefined
      ? []
      : ts.isNamespaceImport(bindings) || ts.isNamespaceExport(bindings)
        ? [{ name: bindings.name.getText(), from: "*", text: "" }]
        : bindings.elements.map((element) => ({
            name: element.name.getText(),
            from: (element.propertyName ?? element.name).getText(),
            text: element.getText(),
          }));
  // an import from another package stays unchanged
  return { path: from.startsWith(".") ? join(dirname(path), from.replace(/\.js$/, ".d.ts")) : "", specifiers };
};

/**
 * Returns the declarations that the entries' exports refer to, directly or not, by path. The others are internal:
 * applications cannot import them, and an old compiler may not understand them.
 */
export const pruneDeclarations = (
  texts: ReadonlyMap<string, string>,
  entries: readonly string[],
): ReadonlyMap<string, string> => {
  const modules = new Map(
    [...texts].map(([path, text]) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)]),
  );
  const needed = new Map<string, Set<string>>();

  const need = (path: string, name: string): void => {
    const names = needed.get(path) ?? new Set();
    needed.set(path, names);
    if (names.has(name)) return;
    names.add(name);
    for (const statement of modules.get(path)?.statements ?? []) {
      const taken = readTaken(path, statement);
      for (const { name: local, from } of taken?.specifiers ?? []) {
        if (local === name && taken?.path) need(taken.path, from);
      }
      if (findDeclaredNames(statement).includes(name))
        for (const other of findReferredNames(statement)) need(path, other);
    }
  };
  for (const path of entries) {
    for (const statement of modules.get(path)?.statements ?? []) {
      for (const { name } of readTaken(path, statement)?.specifiers ?? []) need(path, name);
    }
  }

  const print = (path: string, names: ReadonlySet<string>, statement: ts.Statement): string => {
    const taken = readTaken(path, statement);
    if (taken === undefined) {
      return findDeclaredNames(statement).some((name) => names.has(name)) ? statement.getFullText() : "";
    }
    const kept = taken.specifiers.filter(({ name }) => names.has(name));
    if (entries.includes(path) || kept.length === taken.specifiers.length) return statement.getFullText();
    if (kept.length === 0) return "";
    return statement.getFullText().replace(/\{[^}]*\}/, `{ ${kept.map(({ text }) => text).join(", ")} }`);
  };
  return new Map(
    [...needed].map(([path, names]) => {
      const statements = modules.get(path)?.statements.map((statement) => print(path, names, statement)) ?? [];
      return [path, `${statements.join("").trim()}\n`];
    }),
  );
};
