// The device's own keys: one signs what it reports, one locks what waits on it. Neither can be taken out of the browser.

import { keep, kept } from "./store.mjs";

const CURVE = { name: "ECDSA", namedCurve: "P-256" };
const SIGNATURE = { name: "ECDSA", hash: "SHA-256" };
const HEADER = base64url(new TextEncoder().encode('{"alg":"ES256"}'));

export function base64url(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
}

/** New keys. @returns {Promise<{sign: CryptoKey, lock: CryptoKey, publicKey: string}>} publicKey: base64url of SubjectPublicKeyInfo */
export async function makeKeys() {
  const pair = await crypto.subtle.generateKey(CURVE, false, ["sign", "verify"]);
  const lock = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  return { sign: pair.privateKey, lock, publicKey: base64url(await crypto.subtle.exportKey("spki", pair.publicKey)) };
}

/** @param device {id, name, unit, keys} as enrolled */
export const keepDevice = (device) => keep("device", device);
export const keptDevice = () => kept("device");

/** JWS in compact form over a text. */
export async function signed({ sign }, text) {
  const input = HEADER + "." + base64url(new TextEncoder().encode(text));
  const value = await crypto.subtle.sign(SIGNATURE, sign, new TextEncoder().encode(input));
  return input + "." + base64url(value);
}

/** What can be read again on this device only, as long as its keys are there. */
export async function locked({ lock }, text) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, lock, new TextEncoder().encode(text));
  return { iv, data };
}

export async function unlocked({ lock }, { iv, data }) {
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, lock, data));
}
