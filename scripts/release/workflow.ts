import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Image {
  readonly image: string;
}

/** A job of a workflow. */
export interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly container?: string | Image;
  readonly services?: Readonly<Record<string, Image>>;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps?: readonly Step[];
}

/** A workflow file, as far as the checks read it. */
export interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

export const readWorkflow = (text: string): Workflow => parse(text);

const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps = [] }) => steps);

const imagesOf = ({ container, services = {} }: Job): readonly string[] =>
  [container ?? [], Object.values(services)].flat().map((image) => (typeof image === "string" ? image : image.image));

/** Lists what any workflow must not do, one sentence per problem: a version of others that can change, a secret, a right. */
export const findWorkflowProblems = (text: string): readonly string[] => {
  const workflow = readWorkflow(text);
  const jobs = Object.values(workflow.jobs);
  const actions = [...jobs, ...stepsOf(workflow)].flatMap(({ uses }) => uses ?? []);
  const runs = stepsOf(workflow).flatMap(({ run }) => run ?? []);
  return [
    ...actions
      .filter((action) => !/@[0-9a-f]{40}$/.test(action))
      .map((action) => `The action ${action} is not pinned to a commit.`),
    ...jobs
      .flatMap(imagesOf)
      .filter((image) => !/@sha256:[0-9a-f]{64}$/.test(image))
      .map((image) => `The container ${image} is not pinned to a digest.`),
    ...(/\$\{\{[^}]*\b(?:secrets|github\.token)\b|(?:NODE_AUTH|NPM|GITHUB)_TOKEN/.test(text)
      ? ["The workflow uses a secret."]
      : []),
    ...(JSON.stringify(workflow.permissions) === '{"contents":"read"}'
      ? []
      : ["The workflow has more than read permission for all of its jobs."]),
    // a name of a branch or a tag may be a command
    ...runs
      .filter((run) => /\$\{\{(?! *matrix\.)/.test(run))
      .map((run) => `A shell gets a value as code, not from the environment: ${run.trim()}`),
  ];
};
