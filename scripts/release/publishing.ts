import { type Job, readWorkflow } from "./workflow.js";

const compare = 'echo "$CHECKSUM" | sha256sum --check --strict';

/** All that the job with an identity may do: fetch the tarball, compare its checksum, and publish it. */
const isAllowed = (step: string): boolean =>
  step === compare ||
  /^actions\/(?:download-artifact|setup-node)@\S+$/.test(step) ||
  // no `&&` or `;` behind it
  /^npm publish \S+\.tgz(?: [\w"$-]+)*$/.test(step);

const runsOf = ({ steps = [] }: Job): readonly string[] => steps.flatMap(({ run }) => run ?? []);

const isPublisher = (job: Job): boolean => runsOf(job).some((run) => /\bnpm publish\b/.test(run));

const hasIdentity = ({ permissions = {} }: Job): boolean =>
  typeof permissions === "string" ? permissions === "write-all" : permissions["id-token"] === "write";

/** Whether the job refuses a tag outside main. It needs the history for that. */
const refusesOtherBranches = (job: Job): boolean =>
  runsOf(job).some((run) => /^git merge-base --is-ancestor "\$GITHUB_SHA" origin\/main$/.test(run.trim())) &&
  (job.steps ?? []).some((step) => step.with?.["fetch-depth"] === 0);

/** Whether the job compares the tarball with what the job that packed it says, before it publishes. */
const comparesFirst = ({ steps = [] }: Job): boolean => {
  const compared = steps.findIndex(
    ({ run = "", env }) =>
      run.trim() === compare && /^\$\{\{ needs\.\w+\.outputs\.checksum \}\}$/.test(env?.["CHECKSUM"] ?? ""),
  );
  return compared >= 0 && compared < steps.findIndex(({ run = "" }) => run.includes("npm publish"));
};

/** Whether the job names the repository, and then packs without running scripts. */
const packsWithRepository = (job: Job): boolean => {
  const runs = runsOf(job).join("\n");
  return /npx tsx scripts\/set-repository\.ts[\s\S]*npm pack --ignore-scripts/.test(runs);
};

/** Lists what is wrong with the workflow that publishes, one sentence per problem. */
export const findPublishingProblems = (text: string): readonly string[] => {
  const { jobs } = readWorkflow(text);
  const named = Object.entries(jobs);
  const publishers = named.filter(([, job]) => isPublisher(job));
  const [publisher] = publishers;
  if (publisher === undefined || publishers.length > 1) return ["Exactly one job must run `npm publish`."];
  const [name, publish] = publisher;
  const others = named.filter((entry) => entry !== publisher);
  const command = runsOf(publish).find((run) => run.includes("npm publish")) ?? "";
  const steps = (publish.steps ?? []).map(({ uses, run = "" }) => (uses ?? run).trim());
  return [
    ...others
      .filter(([, job]) => hasIdentity(job))
      .map(([other]) => `The job ${other} may request an identity: only ${name} may.`),
    ...steps
      .filter((step) => !isAllowed(step))
      .map((step) => `The job ${name} must only download, compare and publish the tarball, not: ${step}`),
    ...["--ignore-scripts", "--provenance"]
      .filter((option) => !command.split(/\s+/).includes(option))
      .map((option) => `\`npm publish\` lacks ${option}.`),
    ...(comparesFirst(publish)
      ? []
      : [`The job ${name} does not compare the tarball with the checksum of the job that packed it.`]),
    ...others
      .filter(([other]) => ![publish.needs ?? []].flat().includes(other))
      .map(([other]) => `The job ${name} does not wait for ${other}.`),
    ...(others.some(([, job]) => refusesOtherBranches(job)) ? [] : ["No job refuses a tag that is not on main."]),
    ...(others.some(([, job]) => packsWithRepository(job))
      ? []
      : ["No job sets the repository and then packs with --ignore-scripts."]),
  ];
};
