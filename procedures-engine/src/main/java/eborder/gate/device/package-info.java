/**
 * Devices at the gate: a commander's code enrols one, its own key signs whatever it reports, a guard's shift says who stood there.
 * Start at {@code Enrolling}, {@code ShiftOpening} and {@code DeviceDesk}.
 * Sources: gate.md 4, reliability.md T38 and T39.
 */
package eborder.gate.device;
