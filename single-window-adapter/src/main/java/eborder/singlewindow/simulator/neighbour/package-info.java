/** Stand-ins for port authority and customs, which tell us of ships' calls. Start at {@code NeighbourSimulator}. */
package eborder.singlewindow.simulator.neighbour;
