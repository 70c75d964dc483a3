// A picture of a permit instead of the camera.

import { read } from "./reader.mjs";

const MOST_BYTES = 25 * 1024 * 1024;
const LONGEST_EDGE = 2400;

/** @param {{onSymbol: (symbol) => void, onNone: () => void}} listener */
export function pictureButton({ onSymbol, onNone }) {
  const chooser = document.getElementById("picture");
  chooser.addEventListener("change", async () => {
    const [file] = chooser.files;
    chooser.value = "";
    const symbol = file ? await readPicture(file).catch(() => null) : null;
    if (symbol) {
      onSymbol(symbol);
    } else {
      onNone();
    }
  });
}

/** The symbol, or null if the file is no picture or shows none. */
async function readPicture(file) {
  if (file.size > MOST_BYTES) {
    return null;
  }
  const bitmap = await createImageBitmap(file).catch(() => null);
  return bitmap === null ? null : await read(pixels(bitmap));
}

function pixels(bitmap) {
  const scale = Math.min(1, LONGEST_EDGE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const brush = canvas.getContext("2d");
  brush.fillStyle = "#fff";
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return brush.getImageData(0, 0, canvas.width, canvas.height);
}
