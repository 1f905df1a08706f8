/** Where a repository is, as GitHub Actions say it. */
export interface Repository {
  /** Such as `https://github.com`. */
  readonly server: string;
  /** Such as `owner/name`. */
  readonly name: string;
}

/**
 * Returns package.json with the addresses that npm's page needs: it resolves the links and images of the README by
 * `repository`, and the registry refuses provenance from another repository.
 *
 * @throws {RangeError} The repository is not `owner/name` on an https server.
 */
export const withRepository = (manifest: object, { server, name }: Repository): object => {
  if (!/^https:\/\/[\w.-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(name)) {
    throw new RangeError("set `GITHUB_SERVER_URL` to an https address, and `GITHUB_REPOSITORY` to `owner/name`");
  }
  const address = `${server}/${name}`;
  return {
    ...manifest,
    repository: { type: "git", url: `git+${address}.git` },
    homepage: `${address}#readme`,
    bugs: { url: `${address}/issues` },
  };
};
