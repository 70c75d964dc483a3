// The machine-readable zone of a travel document (ICAO Doc 9303-3 to -7): two or three lines into a document, or why not. Pure.
// The same in Java: eborder.gate.document. Both are held to docs/gate/document-cases.json.

const WEIGHTS = [7, 3, 1];
const FOREIGN = /[^\x00-\x7f]/;
const LETTERS = /^[A-Z0-9<]+$/;
const PERHAPS_LETTERS = /^(?:[A-Z0-9<]|[^\x00-\x7f])+$/;
const FIRST_LINE = /^[ACIPV][A-Z<][A-Z<]{3}[A-Z0-9<]*$/;
const LENGTHS = [44, 36, 30];
const OWN_NUMBER = /^[0-9]{12}/;
const LEAST = 25;
const MOST = 400;

/** Where each part stands: line, from, up to. */
const TD3 = { number: [1, 0, 9], nationality: [1, 10, 13], birth: [1, 13, 19], expiry: [1, 21, 27], name: [0, 5, 44] };
const TD2 = { ...TD3, name: [0, 5, 36], optional: [1, 28, 35] };
const TD1 = {
  number: [0, 5, 14],
  nationality: [1, 15, 18],
  birth: [1, 0, 6],
  expiry: [1, 8, 14],
  name: [2, 0, 30],
  optional: [0, 15, 30],
};

/**
 * @param {string} text lines one below the other, or glued
 * @returns {string[]} without blanks, in capitals
 */
export function lines(text) {
  const found = text
    .toUpperCase()
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s/g, ""))
    .filter((line) => line !== "");
  return found.length === 1 ? unglued(found[0]) : found;
}

function unglued(line) {
  const length = LENGTHS.find((each) => line.length === each * count(each)) ?? line.length;
  return line.match(new RegExp(`.{1,${length}}`, "gs"));
}

/** How many lines there are when one is so long. */
export function count(length) {
  return length === 30 ? 3 : 2;
}

/** Whether a text can be nothing but a line of a zone or all of it, even if signs were lost or a keyboard has changed them. */
export function looksLikeMrz(text) {
  const [first] = lines(text);
  return first !== undefined && first.length >= LEAST && first.includes("<") && PERHAPS_LETTERS.test(first);
}

/** Whether a line begins a zone: kind of document, then its issuer. */
export function beginsZone(line) {
  return FIRST_LINE.test(line);
}

/**
 * @returns {{kind: "document", text, document}|{kind: "again", why: "INPUT_METHOD"|"LENGTH"|"CHECK_DIGIT"|"VISA"}} the text its lines, the
 *     document {@code {format, issuer, number, numbers, nationality, birth, expiry, name, cut}}, parts as they stand without fillers;
 *     {@code birth} and {@code expiry} YYMMDD with fillers where unknown, {@code cut} if the name fills its place
 */
export function read(text) {
  if (FOREIGN.test(text)) {
    return again("INPUT_METHOD");
  }
  const found = text.length > MOST ? [] : lines(text);
  const length = found[0]?.length;
  const whole = LENGTHS.includes(length) && found.length === count(length);
  if (!whole || found.some((line) => line.length !== length || !LETTERS.test(line))) {
    return again("LENGTH");
  }
  if (found[0].startsWith("V")) {
    return again("VISA");
  }
  return { 44: td3, 36: td2, 30: td1 }[length](found);
}

function td3(found) {
  const [, line] = found;
  const covered = line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43);
  const right = isRight(line.slice(28, 42), line[42]) && isRight(covered, line[43]);
  return right ? document("TD3", TD3, found) : again("CHECK_DIGIT");
}

function td2(found) {
  const [, line] = found;
  const right = isRight(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 35), line[35]);
  return right ? document("TD2", TD2, found) : again("CHECK_DIGIT");
}

function td1(found) {
  const [upper, line] = found;
  const covered = upper.slice(5, 30) + line.slice(0, 7) + line.slice(8, 15) + line.slice(18, 29);
  return isRight(covered, line[29]) ? document("TD1", TD1, found) : again("CHECK_DIGIT");
}

function document(format, places, found) {
  const part = (name) => (places[name] ? found[places[name][0]].slice(places[name][1], places[name][2]) : "");
  const digit = (name) => found[places[name][0]][places[name][2]];
  const dates = ["birth", "expiry"].every((name) => isRight(part(name), digit(name)));
  const number = whole(part("number"), digit("number"), part("optional"));
  if (!dates || number === null) {
    return again("CHECK_DIGIT");
  }
  const issuer = bare(found[0].slice(2, 5));
  return {
    kind: "document",
    text: found.join("\n"),
    document: {
      format,
      issuer,
      number,
      numbers: [number, ...ownNumber(issuer, number, part("optional"))],
      nationality: bare(part("nationality")),
      birth: part("birth"),
      expiry: part("expiry"),
      name: bare(part("name")),
      cut: !part("name").endsWith("<"),
    },
  };
}

/** A number of more than nine signs goes on where options stand, with its check digit behind it (Doc 9303-5, 4.2.2). */
function whole(part, digit, optional) {
  if (digit !== "<" || optional === "") {
    return isRight(part, digit) && bare(part) !== "" ? bare(part) : null;
  }
  const rest = optional.split("<", 1)[0];
  const number = part + rest.slice(0, -1);
  return rest.length > 1 && isRight(number, rest.at(-1)) ? number : null;
}

/** Vietnam's identity cards carry nine of the twelve digits by which people know them as number, and all twelve behind it. */
function ownNumber(issuer, number, optional) {
  const twelve = OWN_NUMBER.exec(optional)?.[0];
  return issuer === "VNM" && twelve?.endsWith(number) ? [twelve] : [];
}

function isRight(part, digit) {
  return digit === "<" ? /^<*$/.test(part) : digit === String(checkDigit(part));
}

/** The check digit of Doc 9303-3, 4.9: weights 7, 3, 1; A is 10, the filler 0. */
export function checkDigit(part) {
  return Array.from(part).reduce((sum, sign, at) => sum + value(sign) * WEIGHTS[at % WEIGHTS.length], 0) % 10;
}

function value(sign) {
  return sign === "<" ? 0 : parseInt(sign, 36);
}

function bare(part) {
  return part.replace(/<+$/, "");
}

function again(why) {
  return { kind: "again", why };
}
