import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../root.js";
import { install, manifest, run, versionOf } from "./project.js";
import { askServer } from "./requests.js";
import type { Table } from "./table.js";

/** A recipe in a project of its own, with the packed package. */
interface Application {
  readonly name: string;
  readonly project: string;
}

const examples = join(root, "examples");
const programs = join(root, "test-package", "recipes");

const createNext = async (folder: string, tarball: string): Promise<Application> => {
  const types = ["typescript@5", "@types/node@20", "@types/react@19"];
  const project = await install(join(folder, "next"), [tarball, "next@16", "react@19", "react-dom@19", ...types]);
  for (const part of ["app", "pages", "lib"]) {
    await cp(join(examples, "next", part), join(project, part), { recursive: true });
  }
  await cp(join(programs, "webhooks.ts"), join(project, "lib", "webhooks.ts"));
  await mkdir(join(project, "app", "notes"));
  await cp(join(programs, "notes-route.ts"), join(project, "app", "notes", "route.ts"));
  return { name: `Next.js ${await versionOf(project, "next")}`, project };
};

const next = (project: string): string => join(project, "node_modules", "next", "dist", "bin", "next");

const quiet = { NEXT_TELEMETRY_DISABLED: "1" };

/** Builds where no secret is set, since many set them only where the server runs. */
const buildNext = async ({ project }: Application): Promise<undefined> => {
  await run(project, process.execPath, [next(project), "build"], {
    ...quiet,
    HTTPSMS_SIGNING_KEY: "",
    OMNICHANNEL_SECRET: "",
  });
};

const askNext = ({ project }: Application, prefix: string): Promise<string> => {
  const paths = { httpsms: `${prefix}/httpsms`, omnichannel: `${prefix}/omnichannel` };
  return askServer(project, process.execPath, [next(project), "start", "--port", "0"], paths, quiet);
};

/** The recipe for Next.js, compiled by Next.js itself. */
export const nextTable = (folder: string, tarball: string): Table<Application> => ({
  title: "Next.js: the recipe, built and started",
  rows: { "Next.js": () => createNext(folder, tarball) },
  columns: [
    { name: "`next build` without secrets", check: buildNext },
    { name: "app router", check: (application) => askNext(application, "/webhooks") },
    { name: "pages/api", check: (application) => askNext(application, "/api/webhooks") },
  ],
});

const createWorker = async (folder: string, tarball: string): Promise<Application> => {
  const esbuild = `esbuild@${manifest.devDependencies.esbuild}`;
  const project = await install(join(folder, "worker-recipe"), [tarball, "miniflare@4", esbuild]);
  await cp(programs, project, { recursive: true });
  await cp(join(examples, "workers"), join(project, "workers"), { recursive: true });
  return { name: `workerd ${await versionOf(project, "workerd")}`, project };
};

const askWorker = ({ project }: Application): Promise<string> =>
  askServer(project, process.execPath, ["run-worker.mjs"], { httpsms: "/", omnichannel: "/" });

/** The recipe for Workers, in the runtime of Cloudflare. */
export const workerTable = (folder: string, tarball: string): Table<Application> => ({
  title: "Workers: the recipe, bundled and started",
  rows: { workerd: () => createWorker(folder, tarball) },
  columns: [{ name: "one route, secrets in `env`", check: askWorker }],
});

const createExpress = async (folder: string, tarball: string, version: string): Promise<Application> => {
  const tsx = `tsx@${manifest.devDependencies.tsx}`;
  const project = await install(join(folder, `express-${version}`), [tarball, `express@${version}`, tsx]);
  const file = join(project, "package.json");
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, "utf8")), type: "module" }));
  await cp(programs, project, { recursive: true });
  await cp(join(examples, "express"), join(project, "express"), { recursive: true });
  return { name: `Express ${await versionOf(project, "express")}`, project };
};

const askExpress = ({ project }: Application): Promise<string> =>
  askServer(project, process.execPath, ["--import", "tsx", "run-express.ts"], {
    httpsms: "/webhooks/httpsms",
    omnichannel: "/webhooks/omnichannel",
  });

/** The recipe for Express, on both versions that it is for. */
export const expressTable = (folder: string, tarball: string): Table<Application> => ({
  title: "Express: the recipe, started",
  rows: {
    "Express 4": () => createExpress(folder, tarball, "4"),
    "Express 5": () => createExpress(folder, tarball, "5"),
  },
  columns: [{ name: "two routes", check: askExpress }],
});
