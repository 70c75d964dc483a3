// What a device knows of the permit whose seal it read, as the decision table asks for it (eborder.gate.Standing). Pure.

import { isListed } from "./status-list.mjs";

/**
 * @param {{content, unknownTags}} seal as read and found genuine
 * @param {{pack, packedAt, list, passages}} known packedAt: the portal's time; passages: own ones by place in the list of status
 * @param {number} now by the portal's clock
 */
export function standing({ content, unknownTags }, { pack, packedAt, list, passages }, now) {
  const { law } = pack;
  const unit = Object.keys(law.units).find((code) => law.units[code].ports.includes(content.place.slice(0, 5)));
  return {
    kind: law.kinds[content.type]?.code,
    seal: "SAME",
    content: unknownTags.length === 0 ? "UNDERSTOOD" : "UNKNOWN_TAGS",
    status: list && list.list === content.statusList && isListed(list, content.statusIndex) ? "LISTED" : "VALID",
    from: content.validFrom,
    until: content.validUntil,
    unit: unit ?? "?",
    ship: ship(content, unit, pack.ships),
    otherShip: "NONE",
    // devices are told of no person: the portal alone asks the Immigration Department
    alert: null,
    last: last(content.statusIndex, { pack, packedAt, passages }, now),
  };
}

/** The ship's newest call counts; a permit that is older belongs to a call before, whose ship has left since. */
function ship({ imoNumber, issued }, unit, ships) {
  if (imoNumber === 0) {
    return "NONE";
  }
  const call = ships.findLast((one) => one.imo === imoNumber && one.unit === unit);
  if (!call) {
    return "NOT_KNOWN";
  }
  return issued < call.since ? "LEFT" : call.phase;
}

/** What this device saw after it was told counts, else what it was told, while that is young. */
function last(index, { pack, packedAt, passages }, now) {
  const own = passages[index];
  if (own && own.at > packedAt) {
    return own.direction;
  }
  if (now - packedAt > pack.law.passagesWithin * 1000) {
    return null;
  }
  return pack.out.includes(index) ? "OUT" : pack.in.includes(index) ? "IN" : "NONE";
}

/** What the guard compares, from the seal alone. */
export function face(content, kinds) {
  const plain = (text) => text.replace(/</g, " ").trim();
  return {
    number: content.permitNumber,
    code: kinds[content.type]?.code,
    holderName: plain(content.holderName.replace("<<", " ")),
    nationality: content.nationality,
    documentNumber: content.documentNumber,
    birthDate: content.birthDate,
    sealedName: content.holderName,
    shipName: plain(content.vesselName ?? ""),
    validUntil: new Date(content.validUntil).toISOString(),
  };
}
