// A tour party at the gate: each of its members is judged by the same table as by the own permit. Pure but for the seal's signature.

import { read } from "./seal.mjs";
import { standing } from "./standing.mjs";
import { judged } from "./verdict.mjs";

/**
 * @param known as {@link verdictOn} takes it; its keys
 * @returns {Promise<object|null>} the reading of a genuine party's seal, null for anything else
 */
export async function partyIn(scanned, known) {
  const reading = known.pack ? await read(scanned, known.keys) : null;
  return reading?.kind === "PARTY" && known.pack.law.kinds[reading.content.type] ? reading : null;
}

/**
 * @param reading of a genuine party's seal
 * @param {{members: {index, number, name}[]}|null} roster who they are, null if this device wasn't told: then nobody is green
 * @returns {{index, number: ?string, name: ?string, verdict, reasons, last}[]} in the order of the leader's list; whom the seal has and
 *     the roster hasn't stands last, without a name
 */
export function membersOf({ content, unknownTags }, roster, direction, known, time) {
  const told = (roster?.members ?? []).filter(({ index }) => content.members.includes(index));
  const untold = content.members.filter((index) => !told.some((member) => member.index === index));
  return [...told, ...untold.map((index) => ({ index, number: null, name: null }))].map((member) => {
    const own = standing({ content: { ...content, statusIndex: member.index }, unknownTags }, known, time.now);
    const permit = member.number === null ? null : own;
    const { verdict, reasons } = judged("SEAL", permit, direction, known, time);
    return { ...member, verdict, reasons, last: own.last };
  });
}

/** How many of the members went out last and haven't come back, as far as this device knows. */
export function ashore(members) {
  return members.filter(({ last }) => last === "OUT").length;
}
