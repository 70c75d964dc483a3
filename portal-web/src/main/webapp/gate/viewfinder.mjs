// The camera on the page: its buttons, its picture, and what to do when there is none.

import { camera, CameraFault } from "./camera.mjs";
import { keep, kept } from "./post.mjs";

export function viewfinder(line, { mayRead, onSymbol }) {
  const box = document.getElementById("finder");
  const start = document.getElementById("camera-start");
  const end = document.getElementById("camera-stop");
  const torch = document.getElementById("torch");
  const eye = camera(document.getElementById("video"), { mayRead, onSymbol, onEnd: () => shows(false) });

  function shows(on) {
    box.dataset.camera = on ? "on" : "off";
    start.hidden = on;
    end.hidden = !on;
    torch.hidden = !on || !eye.hasTorch();
    torch.setAttribute("aria-pressed", "false");
  }

  async function open() {
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
    /** Opens the camera again if it was open when the page was left. */
    resume() {
      if (kept("camera") === "on") {
        open();
      }
    },
  };
}
