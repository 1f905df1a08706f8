import { isSignatureError, type SignatureErrorCode } from "../../src/receive.js";

export type Headers = Readonly<Record<string, string>>;

/** What a verifier says of a request: nothing if it is accepted. */
export const refusalOf = async (verified: Promise<unknown>): Promise<{ readonly error?: SignatureErrorCode }> => {
  try {
    await verified;
    return {};
  } catch (error) {
    if (isSignatureError(error)) return { error: error.code };
    throw error;
  }
};
