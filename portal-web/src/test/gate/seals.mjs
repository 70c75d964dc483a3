// What the tests of seals share: the published vectors and certificates, and a writer of other seals by the published keys.
import { createPrivateKey, randomBytes, sign, webcrypto, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { signers } from "../../main/webapp/gate/seal.mjs";
import { readFeatures } from "../../main/webapp/gate/seal/features.mjs";
import { readHeader } from "../../main/webapp/gate/seal/header.mjs";

// node 18 has it under another name only
globalThis.crypto ??= webcrypto;

const FILE = new URL("../../../../docs/seal-vectors.json", import.meta.url);
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const SIGNATURE = 64;

const published = JSON.parse(readFileSync(FILE, "utf8"));

export const vectors = published.vectors;

/** The certificates as a device gets them. */
export const list = published.certificates.map(({ signer, reference, from, until, certificate }) => ({
  signer,
  reference,
  spki: publicKey(certificate).export({ type: "spki", format: "der" }).toString("base64url"),
  from,
  until,
  withdrawnFrom: published.withdrawn.startsWith(`${signer}/${reference} `) ? published.withdrawn.split(" ")[1] : null,
}));

export const keys = await signers(list);

/** The seal of the first vector, to make others of. */
export const SEAL = bytesOf(vectors[0].scanned);

/** What a vector's scanner delivers. */
export function scanned({ form, scanned: text }) {
  return form === "bytes" ? Uint8Array.from(Buffer.from(text, "hex")) : text;
}

export function decimal(bytes) {
  return "7041" + BigInt("0x01" + Buffer.from(bytes).toString("hex"));
}

/** Like the first vector's, but with another permit number, birth date and status index, signed anew. */
export function someSeal() {
  const other = SEAL.slice(0, -SIGNATURE - 2);
  const random = randomBytes(8);
  const birth = (1 + (random[4] % 12)) * 1_000_000 + (1 + (random[5] % 28)) * 10_000 + 1950 + (random[6] % 50);
  const features = readFeatures(other, readHeader(other).length);
  features.get(0x01).set(c40Digits(random.readUInt16BE(0) % 1000), 6);
  features.get(0x06).set([birth >> 16, (birth >> 8) & 0xff, birth & 0xff]);
  features.get(0x0d).set(random.subarray(1, 4), 2);
  return signed(other);
}

/** @param {Uint8Array} part all before the signature's tag. @param high whether to take the higher s */
export function signed(part, high = false) {
  const signature = sign("sha256", part, { key: firstKey(), dsaEncoding: "ieee-p1363" });
  const s = BigInt("0x" + signature.subarray(SIGNATURE / 2).toString("hex"));
  const wanted = s > ORDER / 2n === high ? signature : twin(signature);
  return Uint8Array.from([...part, 0xff, SIGNATURE, ...wanted]);
}

/** The same as DER, which has its length as it comes. */
export function signedAsDer(part) {
  return sign("sha256", part, { key: firstKey(), dsaEncoding: "der" });
}

/** r and n - s: it fits as well. */
function twin(signature) {
  const s = BigInt("0x" + signature.subarray(SIGNATURE / 2).toString("hex"));
  const other = (ORDER - s).toString(16).padStart(SIGNATURE, "0");
  return Buffer.concat([signature.subarray(0, SIGNATURE / 2), Buffer.from(other, "hex")]);
}

/** Three digits. */
function c40Digits(value) {
  const [a, b, c] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10].map((digit) => digit + 4);
  const triple = 1600 * a + 40 * b + c + 1;
  return [triple >> 8, triple & 0xff];
}

function firstKey() {
  const { privateKey, certificate } = published.certificates[0];
  const jwk = publicKey(certificate).export({ format: "jwk" });
  return createPrivateKey({ key: { ...jwk, d: Buffer.from(privateKey, "hex").toString("base64url") }, format: "jwk" });
}

function publicKey(certificate) {
  return new X509Certificate(Buffer.from(certificate, "base64")).publicKey;
}

function bytesOf(digits) {
  return Uint8Array.from(Buffer.from(BigInt(digits.slice(4)).toString(16).slice(1), "hex"));
}
