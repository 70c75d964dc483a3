// A party on the screen: who of it may pass, who stands there, and one deed for all of them (decision 43).

import { field } from "./field.mjs";
import { now } from "./judging.mjs";
import { ashore, membersOf, partyIn } from "./party.mjs";
import { heard, report, reportUnknown } from "./party-deed.mjs";
import { partyNumber, partyShown } from "./party-shown.mjs";

const NONE = { takes: async () => false, close() {}, isOpen: () => false };

/**
 * @param session null for a page that is no device: there the portal says that it is a party's code
 * @param {{onNext: () => void, onLet: (row) => void, over}} listener over: takes what is scanned meanwhile
 */
export function partyDesk(words, session, signal, { onNext, onLet, over }) {
  if (!session) {
    return NONE;
  }
  const shown = partyShown(words, { onLet: tryToLet, onNext });
  let at = null;

  /** @returns {Promise<boolean>} whether it is a genuine party's seal; anything else is a question as always */
  async function takes(asked, laneName) {
    const began = performance.now();
    const reading = await partyIn(asked.scanned, session.supply.known).catch(() => null);
    if (!reading) {
      return false;
    }
    const roster = await session.rosters.of(reading.content.number);
    at = { asked, reading, roster, laneName, alone: !session.connected(), decided: false };
    at.members = judge();
    at.millis = Math.round(performance.now() - began);
    shown.open(at, ashore(at.members));
    signal.give(shown.colour());
    return true;
  }

  function judge() {
    return membersOf(at.reading, at.roster, at.asked.direction, session.supply.known, now(session));
  }

  /** What has changed since it was shown counts. @param {number[]} ticked places in the list of status of those who stand there */
  async function letThrough(ticked) {
    const here = at;
    here.decided = true;
    const members = judge();
    const passing = members.filter(({ index, verdict }) => verdict === "GREEN" && ticked.includes(index));
    const stopped = members.filter(({ verdict }) => verdict !== "GREEN");
    const refused = new Map(stopped.map(({ index, reasons }) => [index, reasons]));
    let told = false;

    function tell() {
      const through = passing.filter(({ index }) => !refused.has(index)).length;
      at = here;
      shown.done(members, refused, through, ashore(judge()));
      signal.give(shown.colour());
      return through;
    }

    const reported = await report(session, here.asked, [...passing, ...stopped], here.millis);
    await heard(session, reported.filter(({ passes }) => passes), (index, reasons) => {
      refused.set(index, reasons);
      // an answer that comes after the guard was told is told as well, even if the next person came meanwhile
      if (told) {
        tell();
      }
    });
    told = true;
    tell();
    const { direction } = here.asked;
    onLet({ at: Date.now(), colour: shown.colour(), direction, permitNumber: partyNumber(here.reading.content) });
  }

  /** Not kept is not let through. */
  function tryToLet(ticked) {
    letThrough(ticked).catch((fault) => {
      console.error(fault);
      shown.failed();
      signal.give("NONE");
    });
  }

  /** Whoever was refused is kept, also if nobody passes. */
  function leave() {
    if (at && !at.decided) {
      const stopped = at.members.filter(({ verdict }) => verdict !== "GREEN");
      if (at.roster) {
        report(session, at.asked, stopped, at.millis);
      } else {
        reportUnknown(session, at.asked, at.millis);
      }
    }
    at = null;
  }

  field(shown.form, { ...over, onDocument: () => false, onEmpty: () => shown.takesKeys() && onNext() });

  return {
    takes,
    close() {
      leave();
      shown.close();
    },
    isOpen: shown.isOpen,
  };
}
