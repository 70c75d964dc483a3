// The camera on the page: its buttons, its picture, and what to do when there is none.

import { camera, CameraFault } from "./camera.mjs";
import { keep, kept } from "./post.mjs";
import { patience, seen } from "./scanned.mjs";

/** Milliseconds that a symbol may stay unreadable before the guard is told. */
const UNCLEAR_FOR = 1500;

export function viewfinder(line, { mayRead, onSymbol }) {
  const box = document.getElementById("finder");
  const start = document.getElementById("camera-start");
  const end = document.getElementById("camera-stop");
  const torch = document.getElementById("torch");
  const blurred = patience(UNCLEAR_FOR);
  const eye = camera(document.getElementById("video"), { mayRead, onSymbols: look, onEnd: () => shows(false) });

  function look(symbols, began) {
    const { kind, symbol } = seen(symbols);
    const unclear = blurred.lasts(kind === "unclear", performance.now());
    if (kind === "symbol") {
      onSymbol(symbol, began);
    } else if (kind === "several") {
      line.say("two-symbols");
    } else if (unclear) {
      line.say("unclear");
    }
  }

  function shows(on) {
    box.dataset.camera = on ? "on" : "off";
    start.hidden = on;
    end.hidden = !on;
    torch.hidden = !on || !eye.hasTorch();
    torch.setAttribute("aria-pressed", "false");
  }

  let opening = null;

  /** May be called often. */
  function open() {
    opening ??= (box.dataset.camera === "on" ? Promise.resolve() : begin()).finally(() => (opening = null));
    return opening;
  }

  async function begin() {
    start.disabled = true;
    try {
      await eye.start();
      keep("camera", "on");
      shows(true);
      line.say("ready");
    } catch (fault) {
      eye.stop();
      line.say(fault instanceof CameraFault ? fault.message : "failed");
    } finally {
      start.disabled = false;
    }
  }

  start.addEventListener("click", open);
  end.addEventListener("click", () => {
    keep("camera", "off");
    eye.stop();
  });
  torch.addEventListener("click", async () => {
    const on = torch.getAttribute("aria-pressed") !== "true";
    await eye.torch(on);
    torch.setAttribute("aria-pressed", String(on));
  });

  return {
    open,
    /** Opens the camera again if it was open when the page was left. */
    resume() {
      if (kept("camera") === "on") {
        open();
      }
    },
  };
}
