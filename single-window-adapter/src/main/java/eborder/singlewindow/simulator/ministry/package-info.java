/** A stand-in for the portal of the Ministry of Defence: takes dossiers, lists what it holds, faults on demand. Start at {@code MinistrySimulator}. */
package eborder.singlewindow.simulator.ministry;
