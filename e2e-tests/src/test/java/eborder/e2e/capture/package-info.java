/**
 * What a camera makes of printed barcodes and machine-readable zones, and how much of it our readers read.
 * Start at {@code DecodeRateTest}; the families of faults are those of gate.md 2.
 */
package eborder.e2e.capture;
