package eborder.gate.ashore;

import eborder.dossier.DocumentKey;
import eborder.procedure.PermitDefinition.Goes;
import eborder.procedure.ProcedureCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Calls the roll: from permits with their last passages to people. */
@ApplicationScoped
class Muster {
    private final ProcedureCatalogue catalogue;

    @Inject
    Muster(ProcedureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Key(UUID call, String unit, DocumentKey document, Goes goes) {}

    /** Everybody who has a permit, in the order of the permits. */
    List<Traveller> travellers(List<PermitTrace> traces) {
        return traces.stream()
                .collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> traveller(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Key key(PermitTrace trace) {
        var goes = catalogue.permit(trace.code()).goes();
        return new Key(trace.call(), trace.unit(), trace.document(), goes);
    }

    private static Traveller traveller(Key key, List<PermitTrace> traces) {
        return new Traveller(key.call(), key.unit(), key.document(), key.goes(), traces);
    }
}
