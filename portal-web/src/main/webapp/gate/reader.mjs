// The barcode reader: zxing as WebAssembly, loaded when first needed, from this server only.

let loading = null;

const OPTIONS = { formats: ["QRCode"], tryHarder: true, tryInvert: false, maxNumberOfSymbols: 1 };

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
 * @returns {Promise<{text: string, bytes: Uint8Array}|null>} null if no symbol is in it
 */
export async function read(image) {
  const zxing = await load();
  const found = await zxing.readBarcodes(image, OPTIONS);
  return found.find((symbol) => symbol.isValid) ?? null;
}
