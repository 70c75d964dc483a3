package eborder.gate.ashore;

import eborder.procedure.PermitDefinition;
import eborder.procedure.PermitDefinition.BackBy;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * By when somebody ashore is expected back (Decree 77/2017, article 29(1), (3)): at the end of the day's hours or of the permit, whichever is
 * earlier; by a permit to stay overnight, at its end. Whoever has another permit for the same zone when the first one runs out stays on by
 * that; whoever has none any more, or whose ship has left, is expected from
 * that moment.
 */
@ApplicationScoped
class ReturnTime {
    private final ProcedureCatalogue catalogue;

    @Inject
    ReturnTime(ProcedureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param traveller somebody who went out */
    Instant of(Traveller traveller) {
        var used = traveller.used();
        var out = used.last().at();
        var by = end(used, out);
        for (int looked = 0; looked < traveller.traces().size(); looked++) {
            by = laterThan(by, traveller, used, out);
        }
        return by;
    }

    private Instant laterThan(Instant by, Traveller traveller, PermitTrace used, Instant out) {
        return traveller.traces().stream()
                .filter(trace -> definition(trace).zones() == definition(used).zones())
                .filter(trace -> !trace.validity().from().isAfter(by))
                .map(trace -> end(trace, out))
                .filter(end -> end.isAfter(by))
                .max(Instant::compareTo)
                .orElse(by);
    }

    /** Until when one permit covers who went out at a moment. */
    private Instant end(PermitTrace trace, Instant out) {
        var local = out.atZone(TheClock.VIETNAM);
        var definition = definition(trace);
        var ofTheDay = definition.backBy(local.toLocalDate()) == BackBy.DAY
                ? Stream.of(
                        definition.window(local.toLocalDate()).endAfter(local).toInstant())
                : Stream.<Instant>empty();
        return Stream.of(ofTheDay, Stream.of(trace.validity().until()), Stream.ofNullable(trace.endedAt()))
                .flatMap(ends -> ends)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private PermitDefinition definition(PermitTrace trace) {
        return catalogue.permit(trace.code());
    }
}
