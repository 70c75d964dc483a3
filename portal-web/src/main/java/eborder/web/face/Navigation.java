package eborder.web.face;

import eborder.gate.ashore.WhoIsAshore;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The places in the bar: those that the access table opens to this visitor. */
@Named("nav")
@RequestScoped
public class Navigation {
    private static final String SIGNING = "/filing/signing.xhtml";
    private static final String ASHORE = "/ashore/board.xhtml";
    private static final String OUTAGES = "/admin/outages.xhtml";
    private static final List<Place> PLACES = List.of(
            new Place("/filing/port-calls.xhtml", "page.nav.port-calls"),
            new Place(SIGNING, "page.nav.signing"),
            new Place("/filing/permits.xhtml", "page.nav.permits"),
            new Place("/filing/accounts.xhtml", "page.nav.accounts"),
            new Place("/company/mandates.xhtml", "page.nav.mandates"),
            new Place("/company/clients.xhtml", "page.nav.clients"),
            new Place("/company/webhooks.xhtml", "page.nav.webhooks"),
            new Place("/permit/approval.xhtml", "page.nav.approval"),
            new Place("/review/inbox.xhtml", "page.nav.inbox"),
            new Place("/permit/register.xhtml", "page.nav.register"),
            new Place("/unit/accounts.xhtml", "page.nav.accounts"),
            new Place("/unit/stand-ins.xhtml", "page.nav.stand-ins"),
            new Place("/unit/devices.xhtml", "page.nav.devices"),
            new Place("/gate/", "page.nav.gate"),
            new Place(ASHORE, "page.nav.ashore"),
            new Place("/admin/accounts.xhtml", "page.nav.accounts"),
            new Place("/admin/keys.xhtml", "page.nav.keys"),
            new Place("/admin/partners.xhtml", "page.nav.partners"),
            new Place(OUTAGES, "page.nav.outages"));

    /** Pages that belong to a place which isn't the first one of their folder. */
    private static final Map<String, String> BELONGS = Map.of(
            "/filing/permit.xhtml", "/filing/permits.xhtml",
            "/filing/tours.xhtml", "/filing/permits.xhtml",
            "/admin/reconciliation.xhtml", "/admin/partners.xhtml",
            "/admin/exchange.xhtml", "/admin/partners.xhtml",
            "/filing/signing-test.xhtml", SIGNING,
            "/admin/outage.xhtml", OUTAGES);

    private final Visitor visitor;
    private final Face face;
    private final FiledSignatures signatures;
    private final WhoIsAshore ashore;
    private Long cases;

    @Inject
    Navigation(Visitor visitor, Face face, FiledSignatures signatures, WhoIsAshore ashore) {
        this.visitor = visitor;
        this.face = face;
        this.signatures = signatures;
        this.ashore = ashore;
    }

    /** @param key the message key of its name */
    public record Place(String path, String key) {}

    public List<Place> getPlaces() {
        return PLACES.stream().filter(place -> visitor.may(place.path())).toList();
    }

    /** How much waits there for this visitor; 0 where nothing is counted. */
    public long count(Place place) {
        return switch (place.path()) {
            case SIGNING -> signatures.getCount();
            case ASHORE -> openCases();
            default -> 0;
        };
    }

    /** Asked once a page: the bar asks twice. */
    private long openCases() {
        if (cases == null) {
            cases = ashore.openCases(visitor.actor());
        }
        return cases;
    }

    /** Whether the reader is at that place: on its page, or on a page of its folder that is no place itself. */
    public boolean isCurrent(Place place) {
        String page = face.getHere().replaceFirst("\\?.*", "");
        String here = BELONGS.getOrDefault(page, page);
        return getPlaces().stream()
                .filter(other -> other.path().equals(here))
                .findFirst()
                .or(() -> getPlaces().stream()
                        .filter(other -> folder(other.path()).equals(folder(here)))
                        .findFirst())
                .filter(place::equals)
                .isPresent();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** Where work begins for this visitor; the own account if there is nothing else. */
    public String start() {
        return getPlaces().stream().findFirst().map(Place::path).orElse("/account/password.xhtml");
    }
}
