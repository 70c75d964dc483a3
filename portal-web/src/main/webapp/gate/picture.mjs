// A picture of a permit instead of the camera.

import { read } from "./reader.mjs";
import { seen } from "./scanned.mjs";

const MOST_BYTES = 25 * 1024 * 1024;
const LONGEST_EDGE = 2400;
const HINTS = { several: "two-symbols", unclear: "unclear", none: "no-symbol" };

/** @param {{onSymbol: (symbol) => void, onHint: (status: string) => void}} listener */
export function pictureButton({ onSymbol, onHint }) {
  const chooser = document.getElementById("picture");
  chooser.addEventListener("change", async () => {
    const [file] = chooser.files;
    chooser.value = "";
    const { kind, symbol } = seen(file ? await readPicture(file).catch(() => []) : []);
    if (kind === "symbol") {
      onSymbol(symbol);
    } else {
      onHint(HINTS[kind]);
    }
  });
}

/** The symbols, none if the file is no picture. */
async function readPicture(file) {
  const canvas = await drawn(file, LONGEST_EDGE);
  return canvas === null ? [] : read(canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height));
}

/**
 * A picture drawn on white.
 *
 * @param {File} file of at most 25 MB
 * @param {number} longestEdge in pixels; larger ones are drawn smaller
 * @returns {Promise<HTMLCanvasElement|null>} null for what is no picture
 */
export async function drawn(file, longestEdge) {
  const bitmap = file.size > MOST_BYTES ? null : await createImageBitmap(file).catch(() => null);
  if (bitmap === null) {
    return null;
  }
  const scale = Math.min(1, longestEdge / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const brush = canvas.getContext("2d");
  brush.fillStyle = "#fff";
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas;
}
