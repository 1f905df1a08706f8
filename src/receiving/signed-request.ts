/** The two parts of a request that are verified and parsed. */
export interface SignedRequest {
  /** Headers of the Fetch standard, or those of Node's `IncomingMessage`. Names in any case. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The raw body, text or bytes. A body that was parsed and re-serialized has a different signature. */
  readonly body: string | Uint8Array;
}
