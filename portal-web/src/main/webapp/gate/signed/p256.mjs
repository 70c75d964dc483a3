// ECDSA on P-256 with SHA-256 by the browser's own WebCrypto: keys that verify and can do nothing else.

import { BASE64URL, decode, hex } from "./text.mjs";

const ECDSA = { name: "ECDSA", hash: "SHA-256" };
/** An uncompressed point of P-256 as SubjectPublicKeyInfo (RFC 5480): one key has one spelling, so texts can be compared. */
const SPKI = /^3059301306072a8648ce3d020106082a8648ce3d03010703420004[0-9a-f]{128}$/;
const HALF_ORDER = "7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8";

/** Bytes of r and s together. */
export const SIGNATURE_LENGTH = 64;

/**
 * @param {string} spki base64url
 * @returns {Promise<CryptoKey>} not extractable, for verifying only
 * @throws {Error} if that is no key on P-256
 */
export async function verifyingKey(spki) {
  const der = decode(spki, BASE64URL);
  if (!SPKI.test(hex(der))) {
    throw new Error("not an uncompressed key on P-256");
  }
  return crypto.subtle.importKey("spki", der, { name: "ECDSA", namedCurve: "P-256" }, false, ["verify"]);
}

/** Whether r||s is this key's signature over the bytes; what the platform can't judge isn't. */
export async function isSignedBy(key, signature, bytes) {
  try {
    return signature.length === SIGNATURE_LENGTH && (await crypto.subtle.verify(ECDSA, key, signature, bytes));
  } catch {
    return false;
  }
}

/** Whether s is the higher of the two values that fit. */
export function isHigh(signature) {
  return hex(signature.subarray(SIGNATURE_LENGTH / 2)) > HALF_ORDER;
}

/** SHA-256 in hexadecimal. */
export async function fingerprint(bytes) {
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
