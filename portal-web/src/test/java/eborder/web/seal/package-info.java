/**
 * The seal from writing to verdict, with all modules together: published vectors (docs/seal-vectors.json) and changed bytes.
 * {@code SealWriter} is a second writer, made after docs/seal.md.
 */
package eborder.web.seal;
