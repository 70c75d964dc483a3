package eborder.permit.tour;

import eborder.form.CodeLists;
import eborder.paper.TourPartySheet;
import eborder.party.BorderUnits;
import eborder.permit.Permit;
import eborder.permit.PermitStatus;
import eborder.permit.SealText;
import eborder.permit.TourPartyContent;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which permits make one party, and what its seal and its leader's sheet say. */
@ApplicationScoped
public class TourPartySeals {
    private static final int LONGEST_NAME = 40;

    private final TourPartyRules rules;
    private final ProcedureCatalogue catalogue;
    private final BorderUnits units;
    private final CodeLists codes;

    @Inject
    public TourPartySeals(TourPartyRules rules, ProcedureCatalogue catalogue, BorderUnits units, CodeLists codes) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.units = units;
        this.codes = codes;
    }

    /**
     * @throws Problem BAD_REQUEST with the property {@code tour} for a name that is missing, too long or has no letter; TOUR_PARTY_SIZE
     *     for too few or too many; TOUR_PARTY_DIFFERS with the first permit that isn't valid, is bound to no ship, or is of another
     *     ship's call, kind, unit, place or end than the first
     */
    void requireOneParty(String tour, List<Permit> permits, Instant now) {
        if (tour == null
                || tour.strip().length() > LONGEST_NAME
                || SealText.tour(tour).isEmpty()) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "tour"));
        }
        if (!rules.size().fits(permits.size())) {
            throw new Problem(
                    ErrorCode.TOUR_PARTY_SIZE,
                    Map.of(
                            "least", Integer.toString(rules.size().least()),
                            "most", Integer.toString(rules.size().most())));
        }
        permits.stream()
                .filter(permit -> !fits(permit, permits.get(0), now))
                .findFirst()
                .ifPresent(other -> {
                    throw new Problem(
                            ErrorCode.TOUR_PARTY_DIFFERS,
                            Map.of("number", other.number().written()));
                });
    }

    private static boolean fits(Permit permit, Permit first, Instant now) {
        return permit.status() == PermitStatus.VALID
                && !permit.validity().hasEnded(now)
                && permit.portCall() != null
                && permit.portCall().equals(first.portCall())
                && permit.code().equals(first.code())
                && permit.unit().equals(first.unit())
                && Objects.equals(permit.port(), first.port())
                && permit.statusList() == first.statusList()
                && permit.validity().until().equals(first.validity().until());
    }

    TourPartyOrder order(TourPartyNumber number, String tour, List<Permit> permits, Instant now) {
        return new TourPartyOrder(
                number, tour, content(number, tour, permits, now), sheet(number, tour, permits, now), permits);
    }

    private TourPartyContent content(TourPartyNumber number, String tour, List<Permit> permits, Instant now) {
        var first = permits.get(0);
        return new TourPartyContent(
                number.sealed(),
                catalogue.permit(first.code()).sealType(),
                SealText.tour(tour),
                Integer.parseInt(first.imo().digits()),
                SealText.vessel(first.shipName()),
                first.port(),
                latestBeginning(permits),
                first.validity().until(),
                first.statusList(),
                permits.stream().map(Permit::statusIndex).sorted().toList(),
                permits.stream()
                        .map(permit -> day(permit.issuedAt()))
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                day(now));
    }

    private static Instant latestBeginning(List<Permit> permits) {
        return permits.stream()
                .map(permit -> permit.validity().from())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(TheClock.VIETNAM).toLocalDate();
    }

    /** The leader's sheet, still without the seal. */
    TourPartySheet sheet(TourPartyNumber number, String tour, List<Permit> permits, Instant madeAt) {
        var first = permits.get(0);
        return new TourPartySheet(
                number.written(),
                units.unit(first.unit()).unit("vi"),
                tour,
                catalogue.permit(first.code()).name(),
                first.shipName(),
                first.imo().digits(),
                codes.list("ports")
                        .find(first.port())
                        .map(port -> port.name("vi"))
                        .orElse(first.port()),
                latestBeginning(permits),
                first.validity().until(),
                permits.stream().map(TourPartySeals::member).toList(),
                madeAt,
                "");
    }

    private static TourPartySheet.Member member(Permit permit) {
        return new TourPartySheet.Member(
                permit.holder().fullName(),
                permit.holder().nationality(),
                permit.number().written());
    }
}
