/** Rounds of PBKDF2 that are asked of a passphrase: what OWASP wants with SHA-256; more takes an old tablet too long. */
export const SEAL_ROUNDS = 600_000;

/** A text that only a passphrase opens; all but the rounds are bytes in base64. */
export interface Sealed {
  /** Of PBKDF2-HMAC-SHA256: how much work it is to try one passphrase. */
  readonly rounds: number;
  readonly salt: string;
  /** The key of the data, locked with what the passphrase gives. */
  readonly keyIv: string;
  readonly key: string;
  readonly iv: string;
  readonly data: string;
}
