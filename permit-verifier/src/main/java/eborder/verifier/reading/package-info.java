/** What runs in the process that reads PDFs of strangers. Start at {@code PaperReader}. */
package eborder.verifier.reading;
