// The signed list of permits that let nobody pass, as a device keeps it (decision 28): verified, and its number never goes back.

import { nameOf, demand } from "./signed/fault.mjs";
import { fingerprint } from "./signed/p256.mjs";
import { eachOf } from "./status-list/gaps.mjs";
import * as gzip from "./status-list/gzip.mjs";
import { fromBase64url, MOST, verified } from "./status-list/head.mjs";

export { listSigners } from "./status-list/head.mjs";

/** In bytes: a list that can't be made smaller, and what gzip writes around it. */
const MOST_PACKED = MOST / 8 + 4096;

/**
 * A list is {list, sequence, issuedAt, nextAt, size, sha256, predecessorSequence, predecessor, head, fingerprint, bits}: what the head
 * says, moments in milliseconds since 1970, size in bits; the signed head and its SHA-256; the bits, index 0 the highest of the first byte.
 * What isn't taken comes back as {refused}: FORM for what isn't what it should be at all, SIGNATURE, SIZE for other than the signed number
 * of bits or more than there can be, BITS for others than those signed, OLDER for what doesn't follow the list that is held.
 */

/** @param {CryptoKey[]} trust made by {@link listSigners}. @returns what the head says, or {refused} */
export function verifyHead(jws, trust) {
  return orRefused(() => verified(jws, trust));
}

/** @param {{head: string, bits: string}} answer as the server gives it: JWS, base64url of gzip. @returns a list or {refused} */
export function whole(answer, trust) {
  return orRefused(async () => {
    const head = await verified(answer?.head, trust);
    return unpackedList(head, bounded(answer.bits));
  });
}

/**
 * @param list that is held; it stays as it is
 * @param {{head: string, since: number, turned: string}} answer as the server gives it: turned is base64url of the gaps
 * @returns the newer list or {refused}: then take the whole
 */
export function afterDelta(list, answer, trust) {
  return orRefused(async () => {
    const head = await verified(answer?.head, trust);
    demand(answer.since === list.sequence && head.list === list.list, "BITS");
    const bits = new Uint8Array(head.size / 8);
    bits.set(list.bits.subarray(0, bits.length));
    eachOf(bounded(answer.turned), head.size, (index) => (bits[index >> 3] ^= 0x80 >> (index & 7)));
    return newer(list, await checked(head, bits));
  });
}

/**
 * Which of two verified lists is to be held from now on.
 *
 * @param held a list, or null if there is none yet
 * @returns the offered one if it follows, the held one if it is the same, else {refused: "OLDER"}
 */
export function newer(held, offered) {
  if (held === null || offered.refused) {
    return offered;
  }
  const same = offered.sequence === held.sequence && offered.sha256 === held.sha256;
  const follows = offered.sequence > held.sequence && namesAsBefore(held, offered);
  if (offered.list !== held.list || (!same && !follows)) {
    return { refused: "OLDER" };
  }
  return same ? held : offered;
}

/** Whether the permit may not pass. An index beyond the end is of a permit younger than the list. */
export function isListed(list, index) {
  return index < list.size && (list.bits[index >> 3] & (0x80 >> (index & 7))) !== 0;
}

/** @returns {Promise<{head: string, gzip: Uint8Array}>} what a device keeps of a list */
export async function packed(list) {
  return { head: list.head, gzip: await gzip.packed(list.bits) };
}

/** @param kept as {@link packed} gave it. @returns the list or {refused}, if somebody has changed it or its key is no longer trusted */
export function unpacked(kept, trust) {
  return orRefused(async () => unpackedList(await verified(kept?.head, trust), kept.gzip));
}

/** After a number was signed twice: the list that is held must be the one that was published. */
function namesAsBefore(held, offered) {
  return offered.predecessorSequence !== held.sequence || offered.predecessor === held.fingerprint;
}

async function unpackedList(head, bytes) {
  demand(bytes instanceof Uint8Array, "FORM");
  demand(bytes.length <= MOST_PACKED, "SIZE");
  return checked(head, await gzip.unpacked(bytes, head.size / 8));
}

async function checked(head, bits) {
  demand((await fingerprint(bits)) === head.sha256, "BITS");
  return { ...head, bits };
}

function bounded(text) {
  demand(typeof text !== "string" || text.length <= Math.ceil((MOST_PACKED * 4) / 3), "SIZE");
  return fromBase64url(text);
}

async function orRefused(make) {
  try {
    return await make();
  } catch (fault) {
    return { refused: nameOf(fault) };
  }
}
