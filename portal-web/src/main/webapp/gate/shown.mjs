// Values as a guard reads and compares them. Pure.

const ZONE = "Asia/Ho_Chi_Minh";
const SEALED_NUMBER = /^([A-Z0-9]{2,4})(\d{2})(\d{7})$/;
const MINUTE = 60_000;

/** A document number in groups of three or four signs, the longer ones first: {@code P0095123} → {@code P009 5123}. */
export function grouped(number) {
  const signs = Array.from(number ?? "");
  const groups = [];
  for (let left = Math.ceil(signs.length / 4); left > 0; left--) {
    groups.push(signs.splice(0, Math.ceil(signs.length / left)).join(""));
  }
  return groups.join(" ");
}

/** A permit number with its dashes, also when the server gave it without. */
export function written(number) {
  return (number ?? "").replace(SEALED_NUMBER, "$1-$2-$3");
}

/** {@code 14:05:32}, in Vietnam. */
export function clock(moment) {
  return new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, timeStyle: "medium" }).format(moment);
}

/** {@code 22/11/2026 14:05}, in Vietnam. */
export function moment(iso) {
  const at = new Date(iso);
  return `${day(at)} ${minute(at)}`;
}

/** {@code 2026-11-22}, in Vietnam. */
export function today() {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short" }).format(new Date());
}

/**
 * Until when a permit holds: midnight is the end of a day, and the present day has a word.
 *
 * @param {string} today the word with the place {@code {time}}
 */
export function until(iso, now, today) {
  const end = new Date(iso);
  const midnight = minute(end) === "00:00";
  const date = day(midnight ? new Date(end.getTime() - MINUTE) : end);
  const time = midnight ? "24:00" : minute(end);
  return date === day(now) ? today.replace("{time}", time) : `${time} ${date}`;
}

function minute(at) {
  return new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, hour: "2-digit", minute: "2-digit" }).format(at);
}

function day(at) {
  return new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, day: "2-digit", month: "2-digit", year: "numeric" }).format(at);
}
