/**
 * Messages to and from partners: outbox and delivery, inbox, archive, simulator-facing contract.
 * Below the journey: imports only {@code shared} and {@code audit}.
 * Start at {@code Outbox.add}; {@code Delivery} sends; {@code InboxDesk.take} is for what comes in.
 */
package eborder.exchange;
