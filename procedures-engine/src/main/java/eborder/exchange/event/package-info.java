/**
 * What companies are told of their dossiers: a log with a position for each event, read by cursor or sent to a webhook.
 * Start at {@code CompanyEventLog}. Source: single-window.md 3.2.
 */
package eborder.exchange.event;
