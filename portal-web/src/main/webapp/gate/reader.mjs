// The barcode reader: zxing as WebAssembly, loaded when first needed, from this server only.

let loading = null;

/** Symbols that can't be read count too: a guard is told that one was seen. Two are enough to know that there are several. */
export const OPTIONS = { formats: ["QRCode"], tryHarder: true, tryInvert: false, maxNumberOfSymbols: 2, returnErrors: true };

/** Loads the reader; may be called often. */
export function load() {
  loading ??= import("./zxing/reader/index.js").then(async (zxing) => {
    await zxing.prepareZXingModule({
      overrides: { locateFile: (file) => new URL("./zxing/" + file, import.meta.url).href },
      fireImmediately: true,
    });
    return zxing;
  });
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/**
 * @param {ImageData} image
 * @returns {Promise<{text: string, bytes: Uint8Array, isValid: boolean}[]>} the symbols in it
 */
export async function read(image) {
  const zxing = await load();
  return zxing.readBarcodes(image, OPTIONS);
}
