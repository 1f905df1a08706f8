// what the entries of both providers hold

export * from "./normalizing/message-state.js";
export type * from "./normalizing/model.js";
export * from "./normalizing/status.js";
export * from "./parsing/errors.js";
export type { InvalidResult } from "./parsing/result-types.js";
export type { Issue } from "./shapes/issue.js";
