// What a scanner delivered or a guard typed, judged before it is sent (gate.md 0.3 and 3). Pure.

const DECIMAL_SEAL = /^7041\d{100,}$/;
const BASE32_SEAL = /^VNP1[A-Z2-7]{100,}$/;
const FOREIGN_LETTER = /[^\x20-\x7e]/;
const LONGER_THAN_A_NUMBER = 40;
const RAW_SEAL = 0xdc;

/** The server refuses longer questions; no seal comes near. */
export const MOST_CHARACTERS = 2000;

/**
 * @param {string} value of the input field
 * @returns {{kind: "empty"|"broken"|"seal"|"number", text: string}} broken: a keyboard method has changed it on its way
 */
export function judge(value) {
  const text = value.replace(/\s/g, "");
  if (text === "") {
    return { kind: "empty", text };
  }
  if (DECIMAL_SEAL.test(text) || BASE32_SEAL.test(text)) {
    return { kind: "seal", text };
  }
  if (FOREIGN_LETTER.test(text) || (text.length > LONGER_THAN_A_NUMBER && text.startsWith("7041"))) {
    return { kind: "broken", text };
  }
  return { kind: text.length > LONGER_THAN_A_NUMBER ? "seal" : "number", text };
}

/**
 * What to send of a symbol: its text, or for a seal in raw bytes the decimal form that every channel carries.
 *
 * @param {{text: string, bytes: Uint8Array}} symbol as the decoder found it
 */
export function seal(symbol) {
  const text = symbol.bytes[0] === RAW_SEAL ? decimal(symbol.bytes) : symbol.text;
  return text.slice(0, MOST_CHARACTERS);
}

function decimal(bytes) {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return "7041" + BigInt("0x01" + hex).toString();
}

/**
 * What a picture shows. Several symbols are one if they say the same; of different ones none is taken: which of them is meant is
 * for the guard to show.
 *
 * @param {{bytes: Uint8Array, isValid: boolean}[]} symbols as the decoder found them
 * @returns {{kind: "symbol", symbol}|{kind: "several"|"unclear"|"none"}} unclear: there is one, and it can't be read
 */
export function seen(symbols) {
  const valid = symbols.filter((symbol) => symbol.isValid);
  const contents = new Set(valid.map((symbol) => symbol.bytes.join()));
  if (contents.size > 1) {
    return { kind: "several" };
  }
  return valid.length > 0 ? { kind: "symbol", symbol: valid[0] } : { kind: symbols.length > 0 ? "unclear" : "none" };
}

/**
 * Whether something has been so for long enough; a frame now and then in which it isn't doesn't end it.
 *
 * @param {number} enough milliseconds
 */
export function patience(enough) {
  let since = null;
  let last = 0;
  return {
    lasts(so, now) {
      if (since === null || now - last > enough / 2) {
        since = now;
      }
      last = so ? now : last;
      return so && now - since >= enough;
    },
  };
}

/**
 * Remembers the symbol in view, so that a permit that is held still is asked about once.
 *
 * @param {number} absence milliseconds it must be out of view before it counts again
 */
export function inView(absence) {
  let last = null;
  let seen = 0;
  return {
    isNew(text, now) {
      const again = text === last && now - seen < absence;
      last = text;
      seen = now;
      return !again;
    },
    /** The time a verdict was on the screen doesn't count as absence. */
    goOn(now) {
      seen = now;
    },
    forget() {
      last = null;
    },
  };
}
