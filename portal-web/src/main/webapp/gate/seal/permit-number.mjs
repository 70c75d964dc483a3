// A permit's number as people type it.

import { strip } from "./blanks.mjs";

const SEALED = /^[A-Z0-9]{2,4}[0-9]{9}$/;

/**
 * @param {string} text with or without hyphens and blanks, in any case
 * @returns {string|null} letters and digits only, as in the seal; null if it is no permit number
 */
export function typedNumber(text) {
  const letters = strip(text).replace(/[ \t-\r-]/g, "").toUpperCase();
  return SEALED.test(letters) ? letters : null;
}
