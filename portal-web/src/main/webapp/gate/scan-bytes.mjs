// What scanners send as bytes, put together to one scan. Pure: time comes from who calls.

import { MOST_CHARACTERS, seal } from "./scanned.mjs";

const REPORT = 2;
const MARK = 0x5d;
const LONGEST_PART = 56;
const MORE = 62;
const RETURN = 0x0d;
const FEED = 0x0a;
const RAW_SEAL = 0xdc;
/** "]Q1" and its like, which many scanners put before the text (ISO/IEC 15424). */
const SYMBOLOGY = /^\][A-Za-z][0-9A-Za-z]/;
const NO_TEXT = /[^\x20-\x7e\r\n]/;

/** Collects bytes, never more than a question may have: the rest of a longer scan is let go. */
function collected() {
  let bytes = [];
  return {
    add(part) {
      bytes.push(...part.subarray(0, Math.max(0, MOST_CHARACTERS - bytes.length)));
    },
    first: () => bytes[0],
    isEmpty: () => bytes.length === 0,
    take() {
      const taken = Uint8Array.from(bytes);
      bytes = [];
      return taken;
    },
  };
}

/**
 * @param {Uint8Array} bytes of a whole scan
 * @returns {string|null} the text, raw seals as digits; null for what is no text
 */
export function textOf(bytes) {
  if (bytes[0] === RAW_SEAL) {
    return seal({ text: "", bytes });
  }
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const said = text.replace(SYMBOLOGY, "").replace(/[\r\n\0]+$/, "");
  return said === "" || NO_TEXT.test(said) ? null : said;
}

/**
 * The reports of a scanner in HID-POS mode (HID Point of Sale Usage Tables, page 0x8C): a length, the symbology, up to 56 bytes,
 * and whether more follows.
 *
 * @param {(bytes: Uint8Array) => void} onScan
 * @returns {(id: number, report: DataView) => void} to be given each report
 */
export function reports(onScan) {
  const whole = collected();
  return (id, report) => {
    // some makers put a byte between the length and the symbology
    const shift = [1, 2].find((at) => report.byteLength > MORE && report.getUint8(at) === MARK);
    if (id !== REPORT || shift === undefined || report.getUint8(0) > LONGEST_PART) {
      whole.take();
      onScan(new Uint8Array());
      return;
    }
    whole.add(new Uint8Array(report.buffer, report.byteOffset + shift + 3, report.getUint8(0)));
    if ((report.getUint8(MORE) & 1) === 0) {
      onScan(whole.take());
    }
  };
}

/**
 * A stream of bytes from a serial line: a scan ends with a line end, or where nothing follows.
 *
 * @param {(bytes: Uint8Array) => void} onScan
 * @returns {{add: (bytes: Uint8Array) => void, silence: () => void}} {@code silence} to be called when nothing follows
 */
export function stream(onScan) {
  const whole = collected();
  const end = () => whole.isEmpty() || onScan(whole.take());
  return {
    add(bytes) {
      let from = 0;
      bytes.forEach((byte, at) => {
        const raw = (whole.first() ?? bytes[from]) === RAW_SEAL;
        if (!raw && (byte === RETURN || byte === FEED)) {
          whole.add(bytes.subarray(from, at));
          from = at + 1;
          end();
        }
      });
      whole.add(bytes.subarray(from));
    },
    silence: end,
  };
}
