// Bytes as text: base32 and base64url (RFC 4648) without padding, hexadecimal. Each content has one spelling only.

import { demand } from "./fault.mjs";

const ASCII = 128;

export const BASE32 = alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
export const BASE64URL = alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

/** @param {Uint8Array} bytes in small letters */
export function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * @param {string} text whose length the caller has bounded
 * @throws {Fault} CHANGED_TEXT for a character of another alphabet, OTHER_SPELLING for what no writer makes of whole bytes
 */
export function decode(text, { values, width }) {
  const bytes = new Uint8Array((text.length * width) >> 3);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] ?? -1;
    demand(value >= 0, "CHANGED_TEXT");
    held = ((held << width) | value) & 0xffff;
    bits += width;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = held >> bits;
    }
  }
  demand(bits < width && (held & ((1 << bits) - 1)) === 0, "OTHER_SPELLING");
  return bytes;
}

function alphabet(characters) {
  const values = new Int8Array(ASCII).fill(-1);
  for (let value = 0; value < characters.length; value++) {
    values[characters.charCodeAt(value)] = value;
  }
  return { values, width: Math.log2(characters.length) };
}
