package eborder.dossier;

import eborder.shared.Store;
import eborder.shared.TheClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Permits of a kind that people hold at a unit already, whatever dossier asked for them. */
@Store
public class HeldPermits {
    private static final Set<DossierStatus> WAITING = waiting();

    private final EntityManager em;

    @Inject
    HeldPermits(EntityManager em) {
        this.em = em;
    }

    private static Set<DossierStatus> waiting() {
        var waiting = EnumSet.copyOf(DossierStatus.WAITING_FOR_OFFICER);
        waiting.add(DossierStatus.SUPPLEMENT_REQUESTED);
        return waiting;
    }

    /** Those of the people whom a request names, asked for in other dossiers. @param request its dossier */
    public List<HeldPermit> of(Dossier request, Filed filed) {
        var documents = filed.people().stream().map(DocumentKey::of).collect(Collectors.toSet());
        return Stream.concat(given(request, documents), asked(request))
                .filter(held -> documents.contains(held.document()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<HeldPermit> given(Dossier request, Set<DocumentKey> documents) {
        List<Object[]> rows = em.createNativeQuery(
                        "select nationality, documentnumber, cast(company as text), cast(portcall as text),"
                                + " coalesce(validfrom, wantedfrom), coalesce(validuntil, wanteduntil), status in ('REQUESTED', 'APPROVED') from permit"
                                + " where code = ? and unit = ? and dossier <> cast(? as uuid) and status in ('REQUESTED', 'APPROVED', 'VALID', 'SUSPENDED')"
                                + " and documentnumber = any (string_to_array(?, chr(10)))")
                .setParameter(1, request.procedureCode())
                .setParameter(2, request.unit())
                .setParameter(3, request.id().toString())
                .setParameter(4, documents.stream().map(DocumentKey::number).collect(Collectors.joining("\n")))
                .getResultList();
        return rows.stream()
                .map(row -> new HeldPermit(
                        new DocumentKey((String) row[0], (String) row[1]),
                        UUID.fromString((String) row[2]),
                        row[3] == null ? null : UUID.fromString((String) row[3]),
                        row[4] == null ? null : Originals.moment(row[4]),
                        Originals.moment(row[5]),
                        (Boolean) row[6]));
    }

    private Stream<HeldPermit> asked(Dossier request) {
        return em.createQuery(
                        "select d, v from Dossier d, DossierVersion v where v.dossier = d.id and v.versionNo = d.versionNo"
                                + " and d.procedureCode = :code and d.unit = :unit and d.id <> :request and d.status in :waiting",
                        Object[].class)
                .setParameter("code", request.procedureCode())
                .setParameter("unit", request.unit())
                .setParameter("request", request.id())
                .setParameter("waiting", WAITING)
                .getResultStream()
                .flatMap(row -> named((Dossier) row[0], ((DossierVersion) row[1]).filed()));
    }

    private static Stream<HeldPermit> named(Dossier dossier, Filed filed) {
        var letter = filed.form("permit-request");
        return filed.people().stream()
                .map(person -> new HeldPermit(
                        DocumentKey.of(person),
                        dossier.company(),
                        dossier.portCall(),
                        begin(letter.path("fromDate").asText("")),
                        begin(letter.path("toDate").asText("")).plus(Duration.ofDays(1)),
                        true));
    }

    private static Instant begin(String day) {
        return day.isEmpty()
                ? null
                : LocalDate.parse(day).atStartOfDay(TheClock.VIETNAM).toInstant();
    }
}
