/**
 * A text of 176 ASCII characters as the httpSMS app encrypts it under the key `Password123`. A literal, because builders
 * and arbitraries are synchronous and WebCrypto is not.
 */
const encrypted =
  "nxwretBOWGO3waIJPk1fYJpm0EPdHVmVhy2DRwO3kzx0f2BP+1793vLwstnm1Svd9DhTEI2OlKwetfZ66W9IhQ8B8xkCQh+IuUOs6qcUkg4EVlSYv+am7HpFXe+Zs4vG/Loa9tJ8k1pGugrlAAMfK6RVwikq52kRnVlxrkQDWNVIMBMt+SVIVqPtkt2y2IzlAKt+iTKKGnqDE1BB8YJjJzdBiW5uQeygaFQxdCtJrxPfgmgbkV+AgcbK9XgtI+SS";

const ivLength = 16;
const maxTextLength = 176;

/** Returns ciphertext that decrypts under `Password123`. A prefix of a CFB ciphertext decrypts to a prefix of the text. */
export const sampleCiphertext = (textLength = 27): string =>
  btoa(atob(encrypted).slice(0, ivLength + (textLength % (maxTextLength + 1))));
