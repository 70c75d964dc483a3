/** A stand-in for the national payment platform, with a page for the payer and faults on demand. Start at {@code PaymentSimulator}. */
package eborder.singlewindow.simulator.payment;
