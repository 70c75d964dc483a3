package eborder.dossier;

import eborder.exchange.Notice;
import eborder.exchange.NoticeKind;
import eborder.form.Answers;
import eborder.portcall.PortCall;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes the notices that a dossier sends to the single window. */
public final class DossierNotice {
    private DossierNotice() {}

    /** @param more facts of this kind of notice, by the names that {@link eborder.exchange.PartnerLink} understands */
    public static Notice of(
            NoticeKind kind, Dossier dossier, Optional<PortCall> call, Map<String, String> more, Instant now) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("dossierId", dossier.id().toString());
        facts.put("dossierNumber", dossier.number().text());
        facts.put("dossierYear", Integer.toString(dossier.referenceYear()));
        facts.put("procedure", dossier.procedureCode());
        facts.put("reference", dossier.reference());
        facts.put("unit", dossier.unit());
        call.ifPresent(ship -> {
            facts.put("port", ship.port());
            facts.put("shipName", ship.shipName());
            facts.put("imoNumber", ship.imo().digits());
        });
        facts.put("decidedAt", now.toString());
        facts.putAll(more);
        return new Notice(
                UUID.randomUUID(),
                kind,
                dossier.id(),
                Answers.empty().with(facts).toString(),
                now);
    }
}
