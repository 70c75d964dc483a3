// On the guard's page: takes this device in by the commander's code, and begins a shift at it by a PIN of the guard's own.

import { call } from "./call.mjs";
import { keepDevice, keptDevice, makeKeys, signed } from "./device-key.mjs";
import { isPin, keepShift } from "./shifts.mjs";
import { wipe } from "./store.mjs";
import { supply } from "./supply.mjs";

const SHELL = "/gate/app.xhtml";

export async function enrolling(words) {
  const box = document.getElementById("device");
  const form = box.querySelector("form");
  const said = box.querySelector("[data-slot=said]");
  const field = (name) => form.elements[name];
  let device = await keptDevice();
  show();

  function show() {
    field("code").closest("div").hidden = Boolean(device);
    field("code").required = !device;
    box.querySelector("[data-slot=name]").textContent = device ? device.name : words.text("gate.device.none");
    box.dataset.enrolled = String(Boolean(device));
    form.querySelector("button").textContent = words.text(device ? "gate.device.begin" : "gate.device.enrol");
  }

  function say(key, facts) {
    said.textContent = words.text(key, facts);
    said.hidden = false;
  }

  async function enrol(code) {
    const keys = await makeKeys();
    const body = { code, publicKey: keys.publicKey, proof: await signed(keys, code) };
    const answer = await call(words.token, "gate/devices", { body });
    if (answer.kind !== "answer") {
      return refused(answer);
    }
    await wipe();
    device = { id: answer.body.device, name: answer.body.name, keys };
    await keepDevice(device);
    show();
    return true;
  }

  async function begin(pin) {
    const body = { proof: await signed(device.keys, device.id) };
    const answer = await call(words.token, `gate/devices/${device.id}/shifts`, { body });
    if (answer.kind !== "answer") {
      if (answer.code === "DEVICE_REVOKED") {
        await wipe();
        device = null;
        show();
      }
      return refused(answer);
    }
    const { shift, token, lateSeconds } = answer.body;
    const until = Date.now() + lateSeconds * 1000;
    if (!(await keepShift(pin, { shift, token, officer: box.dataset.officer, account: box.dataset.account, until }))) {
      say("gate.device.pin-taken");
      return false;
    }
    await stock(token);
    return true;
  }

  function refused({ kind, code, problem }) {
    const told = code ?? problem?.code;
    say(kind === "unanswered" ? "gate.connection.none" : words.has("gate.device.error." + told) ? "gate.device.error." + told : "gate.device.refused");
    return false;
  }

  /** Everything for the first scan without a network is on the device before the app is shown. */
  async function stock(token) {
    const stores = supply(device.id, { onChange() {}, onHeard() {}, onSignedOut() {}, onReached() {} });
    await stores.start(token);
    stores.stop();
    await navigator.storage?.persist?.().catch(() => false);
    if (navigator.serviceWorker) {
      await navigator.serviceWorker.register("/gate/sw.js", { scope: "/gate/" });
      await navigator.serviceWorker.ready;
    }
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    said.hidden = true;
    const [pin, again] = [field("pin").value, field("pin-again").value];
    if (!isPin(pin) || pin !== again) {
      say(isPin(pin) ? "gate.device.pin-differs" : "gate.device.pin-form");
      return;
    }
    form.inert = true;
    const ready = (device || (await enrol(field("code").value.trim()))) && (await begin(pin));
    form.inert = false;
    if (ready) {
      location.assign(SHELL);
    }
  });
  // until here the browser would send the form itself, with the PIN in the address
  box.inert = false;
}
