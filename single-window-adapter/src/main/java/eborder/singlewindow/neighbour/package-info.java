/** What port authority and customs tell of ships' calls: small signed JSON messages (single-window.md 5). Start at {@code NeighbourDesk}. */
package eborder.singlewindow.neighbour;
