/** A stand-in for the national population database and its gateway: tokens, match or no match by a rule, faults on demand. Start at {@code PopulationSimulator}. */
package eborder.singlewindow.simulator.population;
