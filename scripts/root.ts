import { fileURLToPath } from "node:url";

/** Path of the repository, which ends with a separator. */
export const root = fileURLToPath(new URL("..", import.meta.url));
