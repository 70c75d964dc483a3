/**
 * A program beside the key: takes what is to be signed from the portal by a one-time code, lets a PKCS#12 file or a PKCS#11 token sign,
 * and gives back the values. Begins at {@code LocalSigner}; the contract is {@code docs/signing.md}.
 */
package eborder.signer;
