package eborder.dossier;

import eborder.exchange.Notice;
import eborder.exchange.NoticeKind;
import eborder.exchange.Outbox;
import eborder.form.Answers;
import eborder.party.Companies;
import eborder.party.CompanyRow;
import eborder.procedure.ProcedureCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells the Ministry's portal how a dossier stands, whenever that changes (procedures with {@code syncMod}). No traveller is named. */
@ApplicationScoped
public class ResultNotices {
    private static final Set<DossierStatus> ENDED_OTHERWISE = EnumSet.of(
            DossierStatus.CANCELLED, DossierStatus.LAPSED, DossierStatus.WITHDRAWN, DossierStatus.CONFIRMED_ON_BOARD);

    private final PublicResults results;
    private final Outbox outbox;
    private final Companies companies;
    private final ProcedureCatalogue procedures;

    @Inject
    ResultNotices(PublicResults results, Outbox outbox, Companies companies, ProcedureCatalogue procedures) {
        this.results = results;
        this.outbox = outbox;
        this.companies = companies;
        this.procedures = procedures;
    }

    /** @param dossier as it stands after the deed */
    void follow(Dossier dossier, Instant now) {
        if (dossier.number() != null
                && procedures.procedure(dossier.procedureCode()).syncMod()
                && results.change(dossier, PublicStatus.of(dossier.status()), now)) {
            outbox.add(notice(UUID.randomUUID(), dossier, now));
        }
    }

    /** Tells how it stands again, as the portal seems to believe something else. @param messageId given twice, it is told once */
    public void again(UUID messageId, Dossier dossier, Instant now) {
        results.change(dossier, PublicStatus.of(dossier.status()), now);
        outbox.add(notice(messageId, dossier, now));
    }

    private Notice notice(UUID messageId, Dossier dossier, Instant now) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("number", dossier.number().text());
        facts.put("procedure", dossier.procedureCode());
        facts.put("title", procedures.procedure(dossier.procedureCode()).name().vi());
        companies.find(dossier.company()).ifPresent(company -> filer(facts, company));
        facts.put("unit", dossier.unit());
        facts.put("status", PublicStatus.of(dossier.status()).name());
        facts.put("outcome", dossier.status().name());
        facts.put("receivedAt", dossier.receivedAt().toString());
        facts.put("dueAt", dossier.dueAt().toString());
        facts.put("dueLaw", dossier.dueLaw());
        if (dossier.decidedAt() != null) {
            facts.put("endedAt", dossier.decidedAt().toString());
        }
        facts.put("late", Boolean.toString(isLate(dossier, now)));
        facts.put("at", now.toString());
        var payload = Answers.empty().with(facts).toString();
        return new Notice(messageId, NoticeKind.DOSSIER_RESULT, dossier.id(), payload, now);
    }

    private static void filer(Map<String, String> facts, CompanyRow company) {
        facts.put("filer", company.name());
        facts.put("taxCode", company.taxCode());
    }

    /**
     * Whether the answer came, or still isn't there, after it was due. The time in which the filer is asked doesn't count; of what ended
     * otherwise no answer was owed.
     */
    private static boolean isLate(Dossier dossier, Instant now) {
        if (ENDED_OTHERWISE.contains(dossier.status())) {
            return false;
        }
        var until = dossier.decidedAt() == null ? now : dossier.decidedAt();
        return (dossier.pausedAt() == null ? until : dossier.pausedAt()).isAfter(dossier.dueAt());
    }
}
