// A photograph of a machine-readable zone, read by Tesseract's old engine in this browser (decision 38). Some 16 MB are loaded from this
// server when the first photograph is chosen; the photograph goes nowhere and isn't kept.

import { repaired } from "./mrz-repair.mjs";
import { drawn } from "./picture.mjs";

/** Where a sign is some 25 pixels high; more is slower and reads no better. */
const LONGEST_EDGE = 1800;
const OLD_ENGINE = 0;
/** One even block of text: what is set apart from it would be cut at its gaps. */
const ONE_BLOCK = "6";
const here = (file) => new URL("./ocr/" + file, import.meta.url).href;

/** What the recognition is told, in tests as well. */
export const SETTINGS = {
  tessedit_char_whitelist: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<",
  tessedit_pageseg_mode: ONE_BLOCK,
};

let starting = null;

function started() {
  starting ??= start();
  starting.catch(() => {
    starting = null;
  });
  return starting;
}

async function start() {
  const { default: tesseract } = await import("./ocr/tesseract.esm.min.js");
  const worker = await tesseract.createWorker("eng", OLD_ENGINE, {
    workerPath: here("worker.min.js"),
    workerBlobURL: false,
    corePath: here("tesseract-core-simd.wasm.js"),
    langPath: here("").replace(/[/]$/, ""),
    cacheMethod: "none",
  });
  await worker.setParameters(SETTINGS);
  return worker;
}

/**
 * @param {File} file
 * @returns {Promise<string>} the zone's lines as far as they could be read; empty if the picture shows none
 */
export async function readPhoto(file) {
  const canvas = await drawn(file, LONGEST_EDGE);
  return canvas === null ? "" : readZone(canvas);
}

/** The same of what is drawn already. */
export async function readZone(canvas) {
  const worker = await started();
  const { data } = await worker.recognize(canvas);
  return repaired(data.text);
}
