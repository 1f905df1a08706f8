import { cpus } from "node:os";

/** Describes when and where a command measured. */
export const describeConditionsOf = (command: string): string => {
  const processors = cpus();
  const date = new Date().toISOString().slice(0, 10);
  return `\`${command}\`, ${date}, Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model.trim() ?? "unknown processor"}, ${process.platform}`;
};
