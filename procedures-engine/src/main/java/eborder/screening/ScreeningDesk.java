package eborder.screening;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The short transactions around asking: whom to ask about, and what came back. */
@UseCase
class ScreeningDesk {
    /** Longer than all questions of one batch may take. */
    static final long LEASE_SECONDS = 120;

    /** Forms about people who don't travel. */
    private static final String ACCOUNTS = "account-";

    private final Screenings screenings;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ScreeningDesk(Screenings screenings, Dossiers dossiers, AuditTrail audit, Clock clock) {
        this.screenings = screenings;
        this.dossiers = dossiers;
        this.audit = audit;
        this.clock = clock;
    }

    List<UUID> unasked(int most) {
        return screenings.unasked(most);
    }

    /** Puts down everybody in the newest version of a dossier; doing it twice, or on two nodes at once, puts down nobody twice. */
    void begin(UUID id) {
        var now = clock.instant();
        var dossier = dossiers.withId(id);
        var people = people(dossier);
        if (!screenings.beginOnce(id, dossier.versionNo(), people.size(), now) || people.isEmpty()) {
            return;
        }
        people.forEach(person -> screenings.add(id, dossier.versionNo(), dossier.unit(), person, now));
        record(AuditEvent.SCREENING_ASKED, id, Map.of("people", Integer.toString(people.size())), now);
    }

    private List<ScreenedPerson> people(Dossier dossier) {
        return dossiers.version(dossier.id(), dossier.versionNo()).filed().people().stream()
                .filter(person -> !person.form().startsWith(ACCOUNTS))
                .map(ScreenedPerson::of)
                .filter(ScreenedPerson::isNamed)
                .distinct()
                .toList();
    }

    /** Puts down the holders of approved permits. */
    void beginPermits() {
        screenings.addApproved(clock.instant());
    }

    /** Questions that are now the caller's alone, for {@link #LEASE_SECONDS}. */
    List<AskedPerson> claim(int most, boolean permitsOnly) {
        return screenings.claim(most, permitsOnly, LEASE_SECONDS).stream()
                .map(asked -> new AskedPerson(asked.id(), asked.question()))
                .toList();
    }

    /** A question and where its answer is kept. */
    record AskedPerson(UUID screening, ScreeningQuestion question) {}

    /** The partner's word. What an officer has decided about the same case before counts on. */
    void answered(AskedPerson asked, ScreeningAnswer answer) {
        var now = clock.instant();
        for (var screening : screenings.withIds(List.of(asked.screening()))) {
            if (!screening.question().equals(asked.question())) {
                continue;
            }
            screening.answered(answer, now);
            if (screening.isReferredByPartner() && screening.isOpen()) {
                var before = answer.caseRef() == null
                        ? List.<Screening>of()
                        : screenings.decided(screening.dossier()).stream()
                                .filter(screening::isSameCaseAs)
                                .toList();
                before.stream().findFirst().ifPresent(screening::follow);
                record(
                        AuditEvent.SCREENING_REFERRED,
                        screening.dossier(),
                        Map.of("result", answer.result().name(), "case", String.valueOf(answer.caseRef())),
                        now);
            }
        }
    }

    /** No answer: never clear (domain.md 7). They are asked again, with the same id. */
    void unanswered(Collection<AskedPerson> asked, NoAnswer why) {
        var ids = asked.stream().map(AskedPerson::screening).toList();
        screenings.withIds(ids).forEach(screening -> screening.unanswered(why));
        screenings.postpone(ids);
    }

    private void record(AuditEvent event, UUID dossier, Map<String, String> facts, Instant now) {
        audit.record(new Deed(event, now, "system", "dossier:" + dossier, facts));
    }
}
