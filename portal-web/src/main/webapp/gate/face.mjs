// How alike two faces are, by a model in this browser (decision 40). Some 9 MB are loaded from this server when a lane opens; no picture
// and nothing that is made of one leaves this module but a number.

const here = (file) => new URL("./face/" + file, import.meta.url).href;
const SIZE = 320;
const SURE = 0.5;

let loading = null;

/** Loads the model; may be called often. */
export function load() {
  loading ??= start();
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

async function start() {
  const model = await import("./face/face-api.esm.js");
  model.tf.setWasmPaths(here(""));
  await model.tf.setBackend("wasm");
  await model.tf.ready();
  const nets = [model.nets.tinyFaceDetector, model.nets.faceLandmark68Net, model.nets.faceRecognitionNet];
  await Promise.all(nets.map((net) => net.loadFromUri(here("").replace(/[/]$/, ""))));
  return model;
}

/** @returns {Promise<Float32Array|null>} what a face is compared by; null if the picture shows none */
export async function traits(canvas) {
  const model = await load();
  const found = await model
    .detectSingleFace(canvas, new model.TinyFaceDetectorOptions({ inputSize: SIZE, scoreThreshold: SURE }))
    .withFaceLandmarks()
    .withFaceDescriptor();
  return found?.descriptor ?? null;
}

/** Per cent: 100 less a hundred times the distance, which is seldom above one. */
export function alike(one, other) {
  const distance = Math.hypot(...one.map((value, at) => value - other[at]));
  return Math.max(0, Math.round(100 * (1 - distance)));
}
