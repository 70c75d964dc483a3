/** A stand-in for the Immigration Department: answers about people, receipts for crossings, faults on demand. Start at {@code ImmigrationSimulator}. */
package eborder.singlewindow.simulator.immigration;
