/**
 * The papers as PDF/A-2b and PDF/UA-1, the seal's codec, its symbol, and the reader that reads it back as drawn.
 * Start at {@code PdfPaperPrinter}, {@code VdsSeal} and {@code BoofSymbolReader}: they fulfil the engine's contracts.
 * Sources: gate.md 1 and 2, domain.md 2.10, 3.1, 3.2; the layout for strangers is docs/seal.md.
 */
package eborder.printing;
