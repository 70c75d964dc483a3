// A guard's word at a device that travellers stand before: each time with the PIN of a shift at it. Wrong ones are counted as at the lock.

import { endShifts, isPin, openShift, rightPin, wrongPin } from "./shifts.mjs";

/** @returns {Promise<object|null>} the shift; null if the PIN opens none. After too many the shifts end and the device locks */
export async function guardBy(pin, session) {
  const shift = isPin(pin) ? await openShift(pin) : null;
  if (shift) {
    await rightPin();
  } else if ((await wrongPin()) >= session.supply.known.pack.terms.pinTries) {
    await endShifts();
    session.lock.close();
  }
  return shift;
}
