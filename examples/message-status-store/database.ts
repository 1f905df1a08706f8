import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";

/** What runs statements: a database, or a transaction of it. */
export interface Queryable {
  /** Runs one statement, whose parameters are `$1`, `$2` and so on. */
  readonly query: <Row>(statement: string, parameters: readonly unknown[]) => Promise<readonly Row[]>;
}

/** The little that the store needs of a database. */
export interface Database extends Queryable {
  /** Commits what `run` does, or nothing of it if it rejects. */
  readonly transaction: (run: (transaction: Queryable) => Promise<void>) => Promise<void>;
  /** Runs a script of several statements. */
  readonly run: (script: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What PGlite, a pool and a client of it have in common. */
interface Driver {
  query(statement: string, parameters?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

const toQueryable = (driver: Driver): Queryable => ({
  query: async <Row>(statement: string, parameters: readonly unknown[]) =>
    (await driver.query(statement, [...parameters])).rows as readonly Row[],
});

/** PostgreSQL inside this process, in memory: gone when it ends. */
const openEmbedded = async (): Promise<Database> => {
  const database = await PGlite.create();
  return {
    ...toQueryable(database),
    transaction: (run) => database.transaction((transaction) => run(toQueryable(transaction))),
    run: async (script) => {
      await database.exec(script);
    },
    close: () => database.close(),
  };
};

/** httpSMS waits 5 seconds for a response: a database that is slower must not keep the requests waiting. */
const timeLimit = 3_000;

const openServer = (connectionString: string): Database => {
  const pool = new Pool({
    connectionString,
    connectionTimeoutMillis: timeLimit,
    // the first ends the statement on the server, the second the waiting for a server that is away
    statement_timeout: timeLimit,
    query_timeout: timeLimit,
    idle_in_transaction_session_timeout: timeLimit,
  });
  // without listeners, a connection that is lost ends the process: while idle, and during a transaction
  pool.on("error", (error) => console.error(error.message));
  pool.on("connect", (client) => client.on("error", () => {}));
  return {
    ...toQueryable(pool),
    transaction: async (run) => {
      const client = await pool.connect();
      let isBroken = true;
      try {
        await client.query("BEGIN");
        await run(toQueryable(client));
        await client.query("COMMIT");
        isBroken = false;
      } finally {
        // a connection whose state is unknown is closed, which rolls back
        client.release(isBroken);
      }
    },
    run: async (script) => {
      await pool.query(script);
    },
    close: () => pool.end(),
  };
};

/** A PostgreSQL server where there is a connection string, otherwise an embedded PostgreSQL. */
export const openDatabase = async (connectionString: string | undefined): Promise<Database> =>
  connectionString ? openServer(connectionString) : openEmbedded();
