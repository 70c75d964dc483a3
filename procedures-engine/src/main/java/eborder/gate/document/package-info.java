/**
 * A travel document held against a permit: what its machine-readable zone says and whether it is the holder's.
 * Read {@code Mrz}, then {@code DocumentCheck}. The gate page does the same offline (webapp/gate/mrz.mjs, document.mjs); both are held
 * to docs/gate/document-cases.json.
 * Sources: ICAO Doc 9303-3 to -6, gate.md 4 and 6.
 */
package eborder.gate.document;
