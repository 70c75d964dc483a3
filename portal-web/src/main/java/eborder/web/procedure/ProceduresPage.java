package eborder.web.procedure;

import eborder.procedure.FeeRules;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.PublishedProcedure;
import eborder.shared.TheClock;
import eborder.web.face.Folded;
import eborder.web.face.Money;
import eborder.web.face.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** What the public may know of the procedures: to search by name, number or law, in either language. */
@Named("proceduresPage")
@RequestScoped
public class ProceduresPage {
    private static final int ADULT = 18;

    private final ProcedureCatalogue catalogue;
    private final FeeRules fees = FeeRules.load();
    private final Words words;
    private final Money money;
    private final Clock clock;
    private String q = "";

    @Inject
    ProceduresPage(ProcedureCatalogue catalogue, Words words, Money money, Clock clock) {
        this.catalogue = catalogue;
        this.words = words;
        this.money = money;
        this.clock = clock;
    }

    /** Those that fit what was typed, in the order of the catalogue. */
    public List<PublishedProcedure> getFound() {
        var today = clock.instant().atZone(TheClock.VIETNAM).toLocalDate();
        return catalogue.published().stream()
                .map(procedure -> procedure.published(today))
                .filter(this::fits)
                .toList();
    }

    private boolean fits(PublishedProcedure procedure) {
        var laws = procedure.legal().stream().map(source -> source.document());
        var names = Stream.of(
                procedure.number(),
                procedure.code(),
                procedure.name().vi(),
                procedure.name().en());
        return Stream.concat(names, laws).anyMatch(text -> Folded.of(text).contains(Folded.of(q)));
    }

    /** What it costs; a permit's fee is the fee for each person. */
    public String fee(PublishedProcedure procedure) {
        var permit = fees.permit(procedure.code());
        if (permit.isPresent()) {
            var today = clock.instant().atZone(TheClock.VIETNAM).toLocalDate();
            long amount = permit.get().on(today, ADULT).value();
            return words.say(
                    "page.procedures.fee.each",
                    "amount",
                    money.of(amount, permit.get().currency()));
        }
        return procedure.fee() == null || procedure.fee().value() == 0
                ? words.get("page.procedures.free")
                : words.say("page.procedures.dong", "amount", procedure.fee().value());
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null ? "" : q.strip();
    }
}
