/** The answer to a claim. */
export type Claim =
  | {
      /** The event belongs to the caller until the lease ends. */
      readonly kind: "claimed";
      /** Identifies this claim: `complete` and `release` need it. */
      readonly token: string;
    }
  | {
      /** `"busy"`: another claim holds the lease. `"done"`: the event is completed. */
      readonly kind: "busy" | "done";
      readonly token?: undefined;
    };

/**
 * Where `once` remembers events: a table or a cache that all processes share. `checkStore` of `message-webhooks/testing`
 * checks one. A method that cannot reach its database must reject.
 */
export interface EventStore {
  /**
   * Claims a key in one atomic step. A key whose lease has ended is free again.
   *
   * @param key - 64 hexadecimal digits, without personal data.
   */
  readonly claim: (key: string, leaseSeconds: number) => Promise<Claim>;
  /**
   * Marks a claimed key as done, and remembers it for `keepSeconds`.
   *
   * @returns Whether the token still held the lease. If not, nothing is changed.
   */
  readonly complete: (key: string, token: string, keepSeconds: number) => Promise<boolean>;
  /**
   * Makes a claimed key free again, since its action failed.
   *
   * @returns Whether the token still held the lease. If not, nothing is changed.
   */
  readonly release: (key: string, token: string) => Promise<boolean>;
}

/** How events are handled once. */
export interface OnceOptions {
  /** Where handled events are remembered. */
  readonly store: EventStore;
  /** Name of the action. Two actions on one store need two scopes: without, the second is skipped as done. By default `""`. */
  readonly scope?: string | undefined;
  /**
   * How long a claim lasts if its process dies, by default 60 seconds. It must be longer than the action takes, in a
   * handler the actions of a whole request: when it ends, the next delivery runs the action again.
   */
  readonly leaseSeconds?: number | undefined;
  /**
   * How long a handled event is remembered, by default 7 days. After that, a recorded Omnichannel request is handled
   * again. The Omnichannel API retries for up to 24 hours.
   */
  readonly keepSeconds?: number | undefined;
}
