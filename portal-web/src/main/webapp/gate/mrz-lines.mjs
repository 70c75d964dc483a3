// The lines of a zone as scanners and people deliver them: one after another, or all at once. Pure.

import { beginsZone, lines, looksLikeMrz } from "./mrz.mjs";

/** Milliseconds between two lines, for people who type. */
const PATIENCE = 60_000;
const SHORTEST = 25;
const LONGEST = 60;
const CARD = 33;

export function mrzLines() {
  let held = [];
  let since = 0;

  /** What is neither a permit's number nor its seal, and no longer than a line. */
  const goesOn = (text) => held.length > 0 && text.length >= SHORTEST && text.length <= LONGEST;

  /** Somebody starts over. The third line of a card, a name, may look like a first one, but has no digits. */
  const beginsAnew = (before, [line]) =>
    before.length === 0 || (line !== undefined && beginsZone(line) && (before.length === 1 || /[0-9]/.test(line)));

  return {
    /**
     * @param {string} text as it arrived
     * @param {number} now in milliseconds
     * @returns {{kind: "whole", text: string}|{kind: "more", missing: number}|null} null for what is no part of a zone
     */
    take(text, now) {
      const before = now - since > PATIENCE ? [] : held;
      const mine = looksLikeMrz(text) || (before.length > 0 && goesOn(text.trim()));
      const found = lines(text);
      const all = beginsAnew(before, found) ? found : [...before, ...found];
      const missing = mine ? wanted(all[0]) - all.length : 0;
      held = missing > 0 ? all : [];
      since = now;
      if (!mine) {
        return null;
      }
      return missing > 0 ? { kind: "more", missing } : { kind: "whole", text: all.join("\n") };
    },
  };
}

/** How many lines a zone has whose first one is so long, give or take a lost sign. */
function wanted(first) {
  if (first.length > LONGEST) {
    return 1;
  }
  return first.length < CARD ? 3 : 2;
}
