// Reads and verifies a permit's seal without asking anybody (docs/seal.md); the readings are those of the server's own reader.

import { readFeatures, SIGNATURE } from "./seal/features.mjs";
import { PARTY, readHeader } from "./seal/header.mjs";
import { contentOf, unknownTags } from "./seal/message.mjs";
import { partyOf, unknownTagsOfParty } from "./seal/party.mjs";
import { typedNumber } from "./seal/permit-number.mjs";
import { signatureFault } from "./seal/signers.mjs";
import { sealBytes } from "./seal/transport.mjs";
import { demand, nameOf } from "./signed/fault.mjs";
import { SIGNATURE_LENGTH } from "./signed/p256.mjs";

export { signers } from "./seal/signers.mjs";

const LONGEST_SCAN = 1500;
/** Tag and length before the signature. */
const SIGNATURE_HEAD = 2;

/**
 * Takes what a scanner or the camera delivered or a guard typed; whatever that is, there is an answer.
 *
 * @param {string|Uint8Array} scanned
 * @param keys made by {@link signers}
 * @returns {Promise<{kind: "GENUINE"|"PARTY", content, unknownTags: number[]}|{kind: "FORGED", why: string, claimed}|
 *     {kind: "NUMBER", number: string}|{kind: "UNREADABLE", why: string}>} why: a name of docs/seal.md; of what is claimed
 *     nothing is true; the number without hyphens, as in the content
 */
export async function read(scanned, keys) {
  try {
    const text = textOf(scanned);
    const bytes = sealBytes(text);
    return bytes === null ? typed(text) : await judged(parsed(bytes), keys);
  } catch (fault) {
    return { kind: "UNREADABLE", why: nameOf(fault) };
  }
}

function textOf(scanned) {
  const isBytes = scanned instanceof Uint8Array;
  demand(isBytes || typeof scanned === "string", "NO_SEAL");
  demand(scanned.length <= LONGEST_SCAN, "TOO_LONG");
  return isBytes ? String.fromCharCode(...scanned) : scanned;
}

function typed(text) {
  const number = typedNumber(text);
  demand(number !== null, "NO_SEAL");
  return { kind: "NUMBER", number };
}

function parsed(bytes) {
  const header = readHeader(bytes);
  const features = readFeatures(bytes, header.length);
  const signature = features.get(SIGNATURE);
  demand(signature?.length === SIGNATURE_LENGTH, "NO_SIGNATURE");
  features.delete(SIGNATURE);
  const isParty = header.category === PARTY;
  return {
    kind: isParty ? "PARTY" : "GENUINE",
    signer: header.signer,
    reference: header.reference,
    content: isParty ? partyOf(features, header) : contentOf(features, header),
    unknownTags: isParty ? unknownTagsOfParty(features) : unknownTags(features),
    signedPart: bytes.subarray(0, bytes.length - SIGNATURE_LENGTH - SIGNATURE_HEAD),
    signature,
  };
}

async function judged(seal, keys) {
  const why = await signatureFault(seal, keys);
  return why === null
    ? { kind: seal.kind, content: seal.content, unknownTags: seal.unknownTags }
    : { kind: "FORGED", why, claimed: seal.content };
}
