/**
 * The envelope of the National Single Window and its SOAP wrapping (single-window.md 1.2-1.4): written in one strict
 * form, read by local name. Needs the JDK only, because both sides use it: our link and the simulator.
 * Start at {@code EnvelopeWriter} and {@code EnvelopeReader}.
 */
package eborder.singlewindow.envelope;
