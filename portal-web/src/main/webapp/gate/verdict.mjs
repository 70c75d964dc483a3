// A verdict without the portal: seal, list, ships and clock of this device, by the table of the portal. Pure but for the seal's signature.

import { judge } from "./decision.mjs";
import { facts } from "./facts.mjs";
import { read } from "./seal.mjs";
import { face, standing } from "./standing.mjs";

const NO_PERMIT = { scan: "UNREADABLE", permit: null };

/**
 * @param known {pack, packedAt, list, passages, keys}; keys by which seals are verified
 * @param {{now, clock}} time by the portal's clock
 * @returns {Promise<{verdict, reasons, override, permit, index}>} index: place in the list of status, null for none
 */
export async function verdictOn(scanned, direction, known, time) {
  const reading = await read(scanned, known.keys);
  const { scan, permit, content } = seen(reading, known, time.now);
  return {
    ...judged(scan, permit, direction, known, time),
    permit: content ? face(content, known.pack.law.kinds) : null,
    index: content ? content.statusIndex : null,
  };
}

/** What the table says. @returns {{verdict, reasons, override}} */
export function judged(scan, permit, direction, known, time) {
  const listIssued = known.list ? Math.min(known.list.issuedAt, known.packedAt) : null;
  const situation = {
    scan,
    permit,
    unit: known.pack.unit,
    direction,
    at: time.now,
    device: { clock: time.clock, listIssued },
    document: null,
    documentTerm: null,
    face: null,
  };
  const { reasons, colour, override } = judge(facts(situation, known.pack.law), known.pack.law.rows);
  return { verdict: colour, reasons, override };
}

const SIGNER_FAULTS = ["UNKNOWN_SIGNER", "UNKNOWN_CERTIFICATE", "CERTIFICATE_NOT_IN_FORCE"];

function seen(reading, known, now) {
  if (reading.kind === "GENUINE" && known.pack.law.kinds[reading.content.type]) {
    return { scan: "SEAL", permit: standing(reading, known, now), content: reading.content };
  }
  if (reading.kind === "PARTY") {
    return { scan: "PARTY", permit: null };
  }
  if (reading.kind === "FORGED") {
    return { scan: SIGNER_FAULTS.includes(reading.why) ? "UNKNOWN_SIGNER" : "BAD_SIGNATURE", permit: null };
  }
  return reading.kind === "NUMBER" ? { scan: "NUMBER", permit: null } : NO_PERMIT;
}
