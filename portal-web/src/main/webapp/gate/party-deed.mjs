// What a guard decides of a party: each member is a deed of its own, all of them are kept together or none.

import { deed, now, PASSAGE_KEPT, portals } from "./judging.mjs";

const PATIENCE = 1500;

/**
 * @param asked {scanned, direction, lane, reader}
 * @param {{index, number, verdict, reasons}[]} members whom it concerns, as judged now; those without a number stay out
 * @returns {Promise<{index, passes: boolean, answer}[]>} answer: the portal's verdict, whenever it comes, null if it gives none
 */
export async function report(session, asked, members, millis) {
  const time = now(session);
  const named = members.filter(({ number }) => number !== null);
  const deeds = named.map(({ number, verdict, reasons }) => ({
    ...deed(session, "CHECK", asked, time),
    scanned: asked.scanned,
    member: number,
    colour: verdict,
    reasons,
    millis,
  }));
  if (deeds.length === 0) {
    return [];
  }
  const added = await session.deeds.addAll(deeds);
  const passing = named.filter(({ verdict }) => verdict === "GREEN").map(({ index }) => index);
  await session.supply.allPassed(passing, asked.direction, time.now, time.now + PASSAGE_KEPT);
  return added.map(({ answer }, at) => ({
    index: named[at].index,
    passes: named[at].verdict === "GREEN",
    answer: answer.then(portals),
  }));
}

/** Nobody was told who they are: the seal itself is what was checked. */
export async function reportUnknown(session, asked, millis) {
  const check = { ...deed(session, "CHECK", asked, now(session)), scanned: asked.scanned, colour: "AMBER", millis };
  await session.deeds.add({ ...check, reasons: ["NOT_ON_DEVICE"] });
}

/**
 * The portal knows more than this device: whom it doesn't let through is told, in time or afterwards.
 *
 * @param {(index, reasons: string[]) => void} onRefused
 * @returns {Promise<void>} when all have answered, or the guard has waited long enough
 */
export function heard(session, reported, onRefused) {
  const all = reported.map(async ({ index, answer }) => {
    const verdict = await answer;
    if (verdict && verdict.verdict !== "GREEN") {
      await session.supply.notPassed(index);
      onRefused(index, verdict.reasons);
    }
  });
  const enough = session.connected() ? PATIENCE : 0;
  return Promise.race([Promise.all(all), new Promise((resolve) => setTimeout(resolve, enough))]);
}
