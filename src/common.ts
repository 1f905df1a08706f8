// what the entries of both providers hold
export * from "./errors.js";
export * from "./message-state.js";
export type * from "./normalized.js";
export type { InvalidResult } from "./result.js";
export * from "./status.js";
