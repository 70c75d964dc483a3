// Which characters are blank to the portal's own reader: Java's white space, no-break spaces not among it.

const BLANK = "[\\t-\\r\\x1c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]+";
const LEADING = new RegExp("^" + BLANK);
const TRAILING = new RegExp(BLANK + "$");
/** What scanners put between the characters of a seal. */
const WITHIN = /[ \t-\r\u00a0\ufeff]+/g;

export function stripLeading(text) {
  return text.replace(LEADING, "");
}

export function strip(text) {
  return stripLeading(text).replace(TRAILING, "");
}

export function dense(text) {
  return text.replace(WITHIN, "");
}
