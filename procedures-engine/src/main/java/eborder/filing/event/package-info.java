/** What a company's software hears of its dossiers without asking for each. Start at {@code EventFeed}. */
package eborder.filing.event;
