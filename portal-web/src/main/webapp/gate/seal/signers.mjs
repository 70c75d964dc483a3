// Who may sign seals: keys by signer and certificate reference, each for its days in Vietnam.

import { isHigh, isSignedBy, verifyingKey } from "../signed/p256.mjs";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * @param {{signer: string, reference: string, spki: string, from: string, until: string, withdrawnFrom: ?string}[]} list
 *     the key in base64url; days as YYYY-MM-DD, the first and the last it is good for and the first without it
 * @throws {Error} for what is no key on P-256 or no day, and for a reference that has two keys
 */
export async function signers(list) {
  const certificates = new Map();
  for (const { signer, reference, spki, from, until, withdrawnFrom = null } of list) {
    const days = [from, until, ...(withdrawnFrom === null ? [] : [withdrawnFrom])];
    insist(days.every((day) => DAY.test(day)), "not a day");
    const name = nameOf(signer, reference);
    const known = certificates.get(name) ?? { key: await verifyingKey(spki), spki, from, until, withdrawnFrom };
    insist(known.spki === spki, "a reference with two keys");
    certificates.set(name, known);
  }
  return { certificates, names: new Set(list.map((one) => one.signer)) };
}

/** Whether one of them has this key. */
export function haveKey({ certificates }, spki) {
  return [...certificates.values()].some((certificate) => certificate.spki === spki);
}

/**
 * What is wrong with the signature of a seal.
 *
 * @param seal as parsed: signer, reference, the day in content.signed, signedPart, signature
 * @param keys made by {@link signers}
 * @returns {Promise<?string>} null for a genuine one
 */
export async function signatureFault({ signer, reference, content, signedPart, signature }, keys) {
  const certificate = keys.certificates.get(nameOf(signer, reference));
  if (!certificate) {
    return keys.names.has(signer) ? "UNKNOWN_CERTIFICATE" : "UNKNOWN_SIGNER";
  }
  if (!inForce(certificate, content.signed)) {
    return "CERTIFICATE_NOT_IN_FORCE";
  }
  if (isHigh(signature)) {
    return "HIGH_S";
  }
  return (await isSignedBy(certificate.key, signature, signedPart)) ? null : "WRONG_SIGNATURE";
}

function inForce({ from, until, withdrawnFrom }, day) {
  return day >= from && day <= until && (withdrawnFrom === null || day < withdrawnFrom);
}

function nameOf(signer, reference) {
  return `${signer}/${reference}`;
}

function insist(holds, otherwise) {
  if (!holds) {
    throw new Error(otherwise);
  }
}
