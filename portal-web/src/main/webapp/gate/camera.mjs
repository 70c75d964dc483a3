// The rear camera, frame by frame into the reader.

import { load, read } from "./reader.mjs";

const WISHED = { facingMode: { ideal: "environment" }, width: { ideal: 1280 }, height: { ideal: 720 } };
const FAULTS = { NotAllowedError: "refused", NotFoundError: "missing", NotReadableError: "busy" };

/**
 * @param {HTMLVideoElement} video
 * @param {{mayRead: () => boolean, onSymbols: (symbols, began: number) => void, onEnd: () => void}} listener
 * began: when the frame was taken, on the clock of performance.now()
 */
export function camera(video, listener) {
  const canvas = document.createElement("canvas");
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  let track = null;
  let lock = null;

  async function start() {
    if (!navigator.mediaDevices) {
      throw new CameraFault("insecure");
    }
    const [stream] = await Promise.all([open(), load()]);
    [track] = stream.getVideoTracks();
    track.addEventListener("ended", end);
    video.srcObject = stream;
    await video.play();
    stayAwake();
    nextFrame();
  }

  function end() {
    track = null;
    video.srcObject = null;
    lock?.release().catch(() => {});
    listener.onEnd();
  }

  function stop() {
    if (track) {
      track.stop();
      end();
    }
  }

  async function stayAwake() {
    lock = (await navigator.wakeLock?.request("screen").catch(() => null)) ?? null;
  }

  function nextFrame() {
    if (!track) {
      return;
    }
    if (video.requestVideoFrameCallback) {
      video.requestVideoFrameCallback(look);
    } else {
      setTimeout(look, 60);
    }
  }

  async function look() {
    const began = performance.now();
    try {
      const symbols = listener.mayRead() ? await read(frame()) : null;
      if (symbols && listener.mayRead()) {
        listener.onSymbols(symbols, began);
      }
    } finally {
      nextFrame();
    }
  }

  function frame() {
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    brush.drawImage(video, 0, 0);
    return brush.getImageData(0, 0, canvas.width, canvas.height);
  }

  const hasTorch = () => Boolean(track?.getCapabilities?.().torch);
  const torch = (on) => track.applyConstraints({ advanced: [{ torch: on }] });

  document.addEventListener("visibilitychange", () => {
    if (track && document.visibilityState === "visible") {
      stayAwake();
    }
  });
  return { start, stop, hasTorch, torch };
}

/** Why there is no picture: {@code refused}, {@code missing}, {@code busy}, {@code insecure}, {@code failed}. */
export class CameraFault extends Error {}

async function open() {
  try {
    return await navigator.mediaDevices.getUserMedia({ video: WISHED, audio: false });
  } catch (fault) {
    throw new CameraFault(FAULTS[fault.name] ?? "failed");
  }
}
