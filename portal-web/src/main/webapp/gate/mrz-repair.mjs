// Signs that a reader of pictures takes for one another, put right where a place allows only digits or only letters. Pure.

import { checkDigit, count, read } from "./mrz.mjs";

const TO_DIGIT = { O: "0", Q: "0", D: "0", I: "1", L: "1", Z: "2", A: "4", S: "5", G: "6", T: "7", B: "8" };
const TO_LETTER = { 0: "O", 1: "I", 2: "Z", 4: "A", 5: "S", 6: "G", 7: "T", 8: "B" };
const ALIKE = { ...TO_DIGIT, ...TO_LETTER };
const SEX = { F: "F", E: "F", P: "F", "<": "<" };
/** What may stand where, line by line: a letter, n digit, s sex, x either. */
const PLACES = {
  44: ["a".repeat(44), "xxxxxxxxxnaaannnnnnnsnnnnnnn" + "x".repeat(14) + "nn"],
  36: ["a".repeat(36), "xxxxxxxxxnaaannnnnnnsnnnnnnn" + "x".repeat(7) + "n"],
  30: ["aaaaaxxxxxxxxxnxxxxxxxxxxxxxxx", "nnnnnnnsnnnnnnnaaaxxxxxxxxxxxn", "a".repeat(30)],
};
const LENGTHS = [44, 36, 30];
const LEAST = 24;
const STRAY = 3;

/**
 * @param {string} text as recognised, line by line, with whatever else was in the picture
 * @returns {string} the zone's lines one below the other, not necessarily right; empty if there is nothing like a zone
 */
export function repaired(text) {
  const found = text
    .toUpperCase()
    .split("\n")
    .map((line) => line.replace(/[^A-Z0-9<]/g, ""))
    .filter((line) => line.length >= LEAST && line.includes("<"));
  const spellings = LENGTHS.flatMap((length) => zones(found.slice(-count(length)), length));
  return spellings.find((zone) => read(zone).kind === "document") ?? nearest(found, spellings);
}

function nearest(found, spellings) {
  return spellings[0] ?? found.slice(-LENGTHS.length).join("\n");
}

/** Every spelling that the recognised lines may stand for. */
function zones(found, length) {
  if (found.length !== count(length) || found.some((line) => Math.abs(line.length - length) > 2 * STRAY)) {
    return [];
  }
  return found
    .map((line, row) => spelled(line, PLACES[length][row]))
    .reduce((before, each) => before.flatMap((above) => each.map((line) => [...above, line])), [[]])
    .map((lines) => numbered(lines, length).join("\n"));
}

function spelled(line, places) {
  const sexAt = places.indexOf("s");
  const begun = Array.from({ length: STRAY }, (_, stray) => line.slice(stray));
  const read = sexAt < 0 ? begun : begun.flatMap((each) => [each, each.slice(0, sexAt) + "M" + each.slice(sexAt + 2)]);
  return [...new Set(read.flatMap((each) => fitted(each, places)))];
}

/** To the right length by its longest run of fillers, or what is beyond its end left off. */
function fitted(line, places) {
  const runs = line.match(/<+/g) ?? [""];
  const longest = runs.reduce((one, other) => (other.length > one.length ? other : one));
  const missing = places.length - line.length;
  const kept = Math.max(0, longest.length + missing);
  const stretched = line.replace(longest, "<".repeat(kept));
  return [stretched, line.padEnd(places.length, "<")].map((each) => allowed(each.slice(0, places.length), places));
}

function allowed(line, places) {
  const put = { n: (sign) => TO_DIGIT[sign] ?? sign, a: (sign) => TO_LETTER[sign] ?? sign, s: (sign) => SEX[sign] ?? "M", x: (sign) => sign };
  return Array.from(line, (sign, at) => put[places[at]](sign)).join("");
}

/** The number may hold both kinds: of the spellings with the fewest changes one is taken only if its check digit allows no other. */
function numbered(lines, length) {
  const [row, from] = length === 30 ? [0, 5] : [1, 0];
  const number = lines[row].slice(from, from + 9);
  const digit = lines[row][from + 9];
  const fits = (each) => String(checkDigit(each)) === digit;
  if (digit === "<" || fits(number)) {
    return lines;
  }
  const once = swapped(number);
  const others = [once, [...new Set(once.flatMap(swapped))]].map((each) => each.filter(fits)).find((each) => each.length > 0) ?? [];
  return others.length === 1 ? lines.with(row, lines[row].replace(number, others[0])) : lines;
}

function swapped(number) {
  return Array.from(number, (sign, at) => ALIKE[sign] && number.slice(0, at) + ALIKE[sign] + number.slice(at + 1)).filter(Boolean);
}
