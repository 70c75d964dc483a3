package eborder.web.login;

import eborder.party.Actor;
import eborder.party.CompanyRow;
import eborder.party.MandateRow;
import eborder.party.OwnAccount;
import eborder.web.access.Visitor;
import eborder.web.face.Places;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** For whom or where the person may act, and the mandates behind it. */
@Named("actingPage")
@RequestScoped
public class ActingPage {
    private final OwnAccount own;
    private final Visitor visitor;
    private final Places places;
    private boolean ended;

    @Inject
    ActingPage(OwnAccount own, Visitor visitor, Places places) {
        this.own = own;
        this.visitor = visitor;
        this.places = places;
    }

    /** The company's or the unit's name, blank for who acts nowhere in particular. */
    public String name(Actor capacity) {
        return own.company(capacity)
                .map(CompanyRow::name)
                .orElseGet(() -> capacity.unit() == null ? "" : places.unit(capacity.unit()));
    }

    /** The name of where the visitor acts now. */
    public String getPlace() {
        return name(visitor.actor());
    }

    public List<MandateRow> getMandates() {
        return own.mandates(visitor.actor());
    }

    /** Whether the visitor was sent here because a mandate or a time as stand-in has ended. */
    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }
}
