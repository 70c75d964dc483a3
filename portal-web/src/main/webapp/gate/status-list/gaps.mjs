// Ascending numbers as the gaps between them, seven bits to a byte, the lowest first (LEB128).

import { demand } from "../signed/fault.mjs";

const MORE = 0x80;
/** In bits, with those that are still to come. */
const LONGEST = 28;

/**
 * Hands the numbers to the taker one by one.
 *
 * @param {Uint8Array} gaps
 * @param {number} end all numbers are below it
 * @throws {Fault} FORM if the last gap is cut off, one is too long or a number isn't below the end
 */
export function eachOf(gaps, end, take) {
  let next = 0;
  let gap = 0;
  let shift = 0;
  for (const part of gaps) {
    demand(shift < LONGEST, "FORM");
    gap |= (part & ~MORE) << shift;
    shift += 7;
    if ((part & MORE) === 0) {
      demand(next + gap < end, "FORM");
      take(next + gap);
      next += gap + 1;
      gap = 0;
      shift = 0;
    }
  }
  demand(shift === 0, "FORM");
}
