/** Returns the number of an account as decimal text: without an exponent, which `String` gives to large numbers. */
export const accountOf = (accountId: unknown): string | null => {
  if (typeof accountId !== "number" || !Number.isFinite(accountId)) return null;
  return Math.abs(accountId) < 1e21 ? String(accountId) : BigInt(accountId).toString();
};
