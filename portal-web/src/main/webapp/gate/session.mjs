// This device at work: who stands at it, what it knows, what it has to send, and when it locks itself.

import { call } from "./call.mjs";
import { deeds } from "./deeds.mjs";
import { keptDevice } from "./device-key.mjs";
import { lock } from "./lock.mjs";
import { heard } from "./portal-clock.mjs";
import { rosters } from "./rosters.mjs";
import { endShift } from "./shifts.mjs";
import { supply } from "./supply.mjs";
import { keep, kept, waiting, wipe } from "./store.mjs";

const SIGN_OF_LIFE = 60_000;

/**
 * @param {{onContact: (kind) => void, onKnown: (known, now) => void, onWaiting: (count) => void, onRefused: () => void, onShift: (shift) => void}} listener
 * @returns {Promise<object|null>} null if this device isn't enrolled
 */
export async function openSession(words, { onContact, onKnown, onWaiting, onRefused, onShift }) {
  const device = await keptDevice();
  if (!device) {
    return null;
  }
  let reached = false;
  const session = {
    device,
    shift: null,
    clock: (await kept("clock")) ?? null,
    connected: () => navigator.onLine && reached,
    battery: null,
  };

  async function contact(kind, code, time) {
    onContact(["answer", "refused"].includes(kind) ? "rows" : kind);
    reached = kind !== "unanswered";
    if (kind === "answer") {
      hear(Date.parse(time));
    } else if (code === "DEVICE_REVOKED" || (kind === "signed-out" && (await isRevoked()))) {
      await end();
    }
  }

  /** The token of a revoked device is gone with it: then only its id can ask. */
  async function isRevoked() {
    const answer = await call(null, `gate/devices/${device.id}/revocation`);
    return answer.kind === "answer" && answer.status === 204;
  }

  function hear(portalTime) {
    session.clock = heard(portalTime, Date.now());
    keep("clock", session.clock);
  }

  /** Nothing of it can be read again. */
  async function end() {
    await wipe();
    location.replace("/gate/app.xhtml?revoked=true");
  }

  session.supply = supply(device.id, {
    onChange() {
      onKnown(session);
      session.rosters?.refresh();
    },
    onReached(whether) {
      if (reached !== whether) {
        reached = whether;
        onContact(whether ? "rows" : "unanswered");
        if (whether) {
          session.deeds.send();
        }
      }
    },
    onHeard(time) {
      hear(time);
      onContact("rows");
    },
    onSignedOut: (code) => contact("signed-out", code),
  });
  session.deeds = deeds(device, () => state(session), { onContact: contact, onWaiting, onRefused });
  session.rosters = rosters(device, session);
  await session.supply.load();
  session.lock = lock(words, session.supply.known.pack?.terms, {
    async onOpen(shift) {
      session.shift = shift;
      session.deeds.speakAs(shift.token);
      onShift(shift);
      navigator.serviceWorker?.controller?.postMessage("shell");
      onWaiting(await waiting());
      const asked = session.supply.start(shift.token).then(() => session.deeds.send());
      // whoever knows something already needn't wait for a network that may not be there
      if (!session.supply.known.pack) {
        await asked;
      }
      onKnown(session);
    },
    onLock() {
      session.deeds.speakAs(null);
      session.supply.stop();
    },
  });
  document.getElementById("shift-end").addEventListener("click", async () => {
    await endShift(session.shift);
    await call(session.shift.token, "tokens/current", { method: "DELETE" });
    session.lock.close();
  });
  window.addEventListener("online", () => session.supply.refresh().then(() => session.deeds.send()));
  window.addEventListener("offline", () => (reached = false));
  setInterval(() => onKnown(session), 10_000);
  setInterval(() => session.deeds.send(), SIGN_OF_LIFE);
  await session.lock.opened();
  return session;
}

async function state({ supply: { known } }) {
  const battery = await navigator.getBattery?.().catch(() => null);
  return {
    listSequence: known.list?.sequence ?? null,
    listIssued: known.list ? new Date(known.list.issuedAt).toISOString() : null,
    battery: battery ? Math.round(battery.level * 100) : null,
  };
}
