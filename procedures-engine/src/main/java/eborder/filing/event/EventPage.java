package eborder.filing.event;

import eborder.exchange.event.CompanyEvent;
import java.util.List;

/**
 * Some of a company's events, oldest first.
 *
 * @param next the cursor after which to go on; the one that was asked with if there is nothing new
 */
public record EventPage(List<CompanyEvent> events, long next) {}
