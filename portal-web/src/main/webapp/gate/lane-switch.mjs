// Whether this device is an automated lane now, as its pack says. What a lane needs is loaded only then.

const NONE = { look() {}, goOn() {}, isOpen: () => false, reads: () => true, scans: () => false, takes: () => false, document: () => false, said() {} };

/**
 * @param {object|null} session null for a page that is no device
 * @param {(listener: () => void) => void} heedPack
 * @param {() => boolean} mayOpen whether the guard has said where the lane is, and nobody is being checked
 * @param hooks of the guard's desk, see lane.mjs
 */
export function laneSwitch(session, heedPack, mayOpen, hooks) {
  if (!session) {
    return NONE;
  }
  const back = document.getElementById("lane-back");
  const barrier = document.getElementById("barrier-connect");
  let desk = null;
  let on = false;
  const isOpen = () => Boolean(on && desk?.isOpen());

  async function look() {
    const terms = session.supply.known.pack?.lane ?? null;
    back.hidden = !terms;
    barrier.hidden = !terms || !navigator.serial;
    if (!terms) {
      close();
    } else if (!on && !session.lock.isLocked() && mayOpen()) {
      on = true;
      const { laneDesk } = await import("./lane.mjs");
      desk ??= laneDesk(session, terms, hooks);
      desk.enter();
    }
  }

  /** Whoever is on the way finishes it. */
  function close() {
    if (desk && on && desk.isIdle()) {
      desk.leave();
      on = false;
    }
  }

  back.addEventListener("click", () => (on ? desk?.enter() : look()));
  heedPack(look);
  return {
    look,
    isOpen,
    /** The guard has done with whom the lane had handed over. */
    goOn: () => on && desk?.awaits() && desk.enter(),
    reads: () => !isOpen() || desk.isIdle(),
    /** @returns {boolean} whether the lane takes what was scanned */
    scans(text, reader) {
      const lanes = isOpen();
      if (lanes) {
        desk.scan(text, reader);
      }
      return lanes;
    },
    takes: (asked, answer) => isOpen() && desk.verdict(asked, answer),
    document: (result) => isOpen() && desk.document(result),
    said: (text) => isOpen() && desk.said(text),
  };
}
