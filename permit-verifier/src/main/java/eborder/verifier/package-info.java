/** Reads PDFs of strangers in processes of their own. Start at {@code ReaderPool}; what runs in the process is in {@code reading}. */
package eborder.verifier;
