import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";

/** The little that the store needs of a database. */
export interface Database {
  /** Runs one statement, whose parameters are `$1`, `$2` and so on. */
  readonly query: <Row>(statement: string, parameters: readonly unknown[]) => Promise<readonly Row[]>;
  /** Runs a script of several statements. */
  readonly run: (script: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** PostgreSQL inside this process, in memory: gone when it ends. */
const openEmbedded = async (): Promise<Database> => {
  const database = await PGlite.create();
  return {
    query: async <Row>(statement: string, parameters: readonly unknown[]) =>
      (await database.query<Row>(statement, [...parameters])).rows,
    run: async (script) => {
      await database.exec(script);
    },
    close: () => database.close(),
  };
};

const openServer = (connectionString: string): Database => {
  const pool = new Pool({ connectionString });
  // without a listener, a connection that is lost while idle ends the process
  pool.on("error", (error) => console.error(error.message));
  return {
    query: async <Row>(statement: string, parameters: readonly unknown[]) =>
      (await pool.query(statement, [...parameters])).rows as readonly Row[],
    run: async (script) => {
      await pool.query(script);
    },
    close: () => pool.end(),
  };
};

/** A PostgreSQL server where there is a connection string, otherwise an embedded PostgreSQL. */
export const openDatabase = async (connectionString: string | undefined): Promise<Database> =>
  connectionString ? openServer(connectionString) : openEmbedded();
