/**
 * Port calls: one stay of one ship in one port, the folder of its dossiers and permits.
 * {@code Phase} says what the gate may let happen.
 * Sources: domain.md 1.3 (P01), 3.4, 5.4.
 */
package eborder.portcall;
