/**
 * Messages to and from partners: outbox, delivery, simulator-facing contract.
 * Below the journey: imports only {@code shared} and {@code audit}.
 * Start at {@code Outbox.add}; {@code Delivery} sends.
 */
package eborder.exchange;
