/**
 * A stand-in for the National Single Window, for one machine: takes envelopes by SOAP, keeps them in a journal on disk
 * before it acknowledges, drops repetitions, shows what it has, fails on demand. Loopback only; needs the JDK only.
 * Start at {@code Simulator}.
 */
package eborder.singlewindow.simulator;
