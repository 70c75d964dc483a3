// Is the document that is shown the one the permit was given for? Pure. The same in Java: eborder.gate.document.

const CUT_ON_PERMIT = 40;
/** Codes of Doc 9303-3 that are shorter than the three letters permits have. */
const NATIONALITIES = { D: "DEU" };
const OLDEST_EXPIRY = 20;

/**
 * @param document as {@code mrz.mjs} reads it
 * @param {{documentNumber, holderName, nationality, birthDate}} permit {@code holderName} as on the seal,
 *     {@code birthDate} YYYY-MM-DD with 00 for what is unknown
 * @param {string} today YYYY-MM-DD in Vietnam
 * @returns {("ID_MISMATCH"|"NAME_DIFFERS"|"DOCUMENT_EXPIRED")[]} empty if all of it agrees
 */
export function compare(document, permit, today) {
  const same = document.numbers.includes(plain(permit.documentNumber)) && sameBirth(document.birth, permit.birthDate);
  const alike = sameName(document, permit.holderName) && nationality(document.nationality) === permit.nationality;
  return [
    ...(same ? [] : ["ID_MISMATCH"]),
    ...(same && !alike ? ["NAME_DIFFERS"] : []),
    ...(hasExpired(document.expiry, today) ? ["DOCUMENT_EXPIRED"] : []),
  ];
}

/**
 * What differs, part by part, for people to look at.
 *
 * @returns {{part: "number"|"birth"|"name"|"nationality"|"expiry", permit: string, document: string}[]}
 */
export function differences(document, permit, today) {
  const parts = [
    [document.numbers.includes(plain(permit.documentNumber)), "number", permit.documentNumber, document.numbers.at(-1)],
    [sameBirth(document.birth, permit.birthDate), "birth", written(permit.birthDate), writtenShort(document.birth)],
    [sameName(document, permit.holderName), "name", spoken(permit.holderName), spoken(document.name)],
    [nationality(document.nationality) === permit.nationality, "nationality", permit.nationality, document.nationality],
    [!hasExpired(document.expiry, today), "expiry", "", writtenShort(document.expiry)],
  ];
  return parts.filter(([same]) => !same).map(([, part, ours, theirs]) => ({ part, permit: ours, document: theirs }));
}

/** {@code 30/04/1991}. */
function written(date) {
  return date.split("-").reverse().join("/");
}

/** {@code 30/04/91}. */
function writtenShort(date) {
  return [date.slice(4, 6), date.slice(2, 4), date.slice(0, 2)].join("/");
}

/**
 * The holder's name as the seal has it: the first word as surname, accents taken off, cut.
 *
 * @param {string} fullName as on the permit
 */
export function asOnSeal(fullName) {
  const bare = fullName.toUpperCase().replaceAll("Đ", "D").normalize("NFD").replace(/\p{Mn}/gu, "");
  const [surname, ...given] = bare.split(/[^A-Z0-9]+/).filter((word) => word !== "");
  return (given.length === 0 ? surname : `${surname}<<${given.join("<")}`).slice(0, CUT_ON_PERMIT);
}

/** The name as on a document for people: {@code NGUYEN THI PHUONG THAO}. */
export function spoken(name) {
  return words(name).join(" ");
}

function plain(number) {
  return number.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

/** What either side doesn't know isn't compared. */
function sameBirth(birth, birthDate) {
  const known = [birthDate.slice(2, 4), birthDate.slice(5, 7), birthDate.slice(8, 10)];
  return known.every((part, at) => {
    const other = birth.slice(2 * at, 2 * at + 2);
    const unknown = other.includes("<") || (at > 0 && (part === "00" || other === "00"));
    return unknown || part === other;
  });
}

/** The same words in whatever order, for permits don't know surnames; a name that was cut may end anywhere. */
function sameName(document, holderName) {
  const shown = words(document.name);
  const permitted = words(holderName);
  return (
    [...shown].sort().join() === [...permitted].sort().join() ||
    (document.cut && shortens(shown, permitted)) ||
    (holderName.length === CUT_ON_PERMIT && shortens(permitted, shown))
  );
}

/** Whether every word of the one begins a word of the other, in their order, the first word included. */
function shortens(brief, full) {
  let at = 0;
  return brief.every((word, nth) => {
    while (nth > 0 && at < full.length && !full[at].startsWith(word)) {
      at++;
    }
    return at < full.length && full[at++].startsWith(word);
  });
}

function words(name) {
  return name.split(/[< ]+/).filter((word) => word !== "");
}

function nationality(code) {
  return NATIONALITIES[code] ?? code;
}

/** Two digits of a year mean the century in which the document ran out at most twenty years ago; without a date it never does. */
function hasExpired(expiry, today) {
  if (!/^[0-9]{6}$/.test(expiry)) {
    return false;
  }
  const oldest = Number(today.slice(0, 4)) - OLDEST_EXPIRY;
  const year = oldest + ((Number(expiry.slice(0, 2)) - (oldest % 100) + 100) % 100);
  return `${year}-${expiry.slice(2, 4)}-${expiry.slice(4, 6)}` < today;
}
