/**
 * Our link to the National Single Window (single-window.md 1): a notice of the outbox becomes an envelope of profile
 * VNSW-BQP by a versioned mapping file and travels by SOAP 1.1; the receipt is the synchronous answer.
 * Start at {@code VnswLink}.
 */
package eborder.singlewindow.nsw;
