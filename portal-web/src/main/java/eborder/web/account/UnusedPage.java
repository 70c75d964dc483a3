package eborder.web.account;

import eborder.party.CompanyPeople;
import eborder.web.access.Paths;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;

/** What a person is told whose use of the account has just taken back a warning; then they go on to where they wanted. */
@Named("unusedPage")
@RequestScoped
public class UnusedPage {
    private final CompanyPeople people;
    private final Visitor visitor;
    private String to;

    @Inject
    UnusedPage(CompanyPeople people, Visitor visitor) {
        this.people = people;
        this.visitor = visitor;
    }

    /** Since when the account had been unused, null if it never was. */
    public LocalDate getSince() {
        return people.clearedSince(visitor.actor(), Instant.EPOCH).orElse(null);
    }

    public String getTo() {
        return Paths.inside(to);
    }

    public void setTo(String to) {
        this.to = to;
    }
}
