// The shifts at this device: each guard's credential, wrapped by the guard's PIN. Without the PIN nobody speaks for the guard.

import { keep, kept } from "./store.mjs";

const ROUNDS = 600_000;
const PIN = /^\d{6}$/;

export const isPin = (text) => PIN.test(text);

/**
 * A guard has one shift at a device: a new one takes the place of the former.
 *
 * @param shift {shift, token, officer, account, until}. @returns {Promise<boolean>} false if the PIN opens another guard's shift here
 */
export async function keepShift(pin, shift) {
  const others = (await running()).filter(({ account }) => account !== shift.account);
  if (await opened(pin, others)) {
    return false;
  }
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(shift));
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key(pin, salt), text);
  await keep("shifts", [...others, { salt, iv, data, account: shift.account, until: shift.until }]);
  await keep("tries", 0);
  return true;
}

/** @returns {Promise<{shift, token, officer}|null>} null if the PIN opens none */
export async function openShift(pin) {
  return opened(pin, await running());
}

/** The shifts that aren't over: what was done in them can still be sent. */
export async function running(now = Date.now()) {
  return ((await kept("shifts")) ?? []).filter(({ until }) => now < until);
}

export const endShifts = () => keep("shifts", []);

/** The guard goes home. */
export const endShift = async ({ account }) => keep("shifts", (await running()).filter((one) => one.account !== account));

/** Wrong PINs are counted on the device: loading the page anew doesn't help. @returns {Promise<number>} how many there were */
export async function wrongPin(counter = "tries") {
  const tries = ((await kept(counter)) ?? 0) + 1;
  await keep(counter, tries);
  return tries;
}

export const rightPin = (counter = "tries") => keep(counter, 0);

async function opened(pin, wrapped) {
  for (const { salt, iv, data } of wrapped) {
    try {
      const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await key(pin, salt), data);
      return JSON.parse(new TextDecoder().decode(text));
    } catch {
      // another guard's
    }
  }
  return null;
}

async function key(pin, salt) {
  const typed = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveKey"]);
  const rounds = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(rounds, typed, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}
