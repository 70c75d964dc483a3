// From a situation at the gate to the facts of the decision table, as the portal's GateRules does; docs/gate/decision-cases.json is run
// against both. Pure: moments are ISO texts or milliseconds, a value that nobody asked about is null.

const ZONE = "Asia/Ho_Chi_Minh";
const local = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short", timeStyle: "short" });

/**
 * @param situation {scan, permit, unit, direction, at, device, document, documentTerm, face} as eborder.gate.Situation has it
 * @param law as the portal gives it to devices
 * @returns {Object<string, string>} facts by name
 */
export function facts(situation, law) {
  const found = {
    scan: situation.scan,
    document: situation.document,
    documentTerm: situation.documentTerm,
    face: situation.face,
  };
  if (situation.scan === "SEAL" || situation.scan === "NUMBER") {
    Object.assign(found, situation.permit ? ofPermit(situation, law) : { permit: situation.device ? "NOT_ON_DEVICE" : "UNKNOWN" });
  }
  return found;
}

function ofPermit({ permit, unit, direction, at, device }, law) {
  const kind = Object.values(law.kinds).find(({ code }) => code === permit.kind);
  const now = new Date(at).getTime();
  return {
    permit: "KNOWN",
    seal: permit.seal,
    content: permit.content,
    status: permit.status,
    ...(device && { clock: device.clock, list: age(device.listIssued, now, law) }),
    ...time(permit, kind, now),
    place: isHere(permit, kind, unit, law) ? "HERE" : "ELSEWHERE",
    ship: permit.ship,
    phase: kind.phases.includes(permit.ship) ? "ALLOWS" : "FORBIDS",
    otherShip: permit.otherShip,
    goes: kind.goes,
    direction,
    way: direction === (kind.goes === "ASHORE" ? "OUT" : "IN") ? "AWAY" : "BACK",
    last: permit.last,
    alert: permit.alert,
  };
}

function age(issued, now, law) {
  if (issued === null) {
    return "TOO_OLD";
  }
  const old = now - new Date(issued).getTime();
  if (old < law.greenWithin * 1000) {
    return "FRESH";
  }
  return old < law.amberWithin * 1000 ? "STALE" : "TOO_OLD";
}

function time(permit, kind, now) {
  if (now < new Date(permit.from).getTime()) {
    return { validity: "NOT_BEGUN" };
  }
  if (now >= new Date(permit.until).getTime()) {
    return { validity: "ENDED" };
  }
  const [day, minute] = local.format(now).split(" ");
  const { from, until } = kind.windows.findLast(({ since }) => since <= day);
  const within = from <= minute && (until === "00:00" || minute < until);
  return { validity: "RUNNING", hours: within ? "WITHIN" : "OUTSIDE" };
}

/** A shore pass holds in the province where the ship lies, others at the issuing unit. */
function isHere(permit, kind, unit, law) {
  const besides = kind.holdsIn === "PROVINCE" && law.units[permit.unit]?.zone === law.units[unit].zone;
  return besides || permit.unit === unit;
}
