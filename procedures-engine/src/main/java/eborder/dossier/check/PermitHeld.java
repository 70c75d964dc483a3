package eborder.dossier.check;

import eborder.dossier.DocumentKey;
import eborder.dossier.Filed.Person;
import eborder.dossier.HeldPermit;
import eborder.form.Finding;
import eborder.form.Severity;
import eborder.portcall.PortCall;
import eborder.shared.TheClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Nobody needs the same permit twice for the same days and ship. What other companies have asked for isn't told to this one. */
class PermitHeld implements Check {
    @Override
    public List<Finding> findings(CheckedDossier dossier, Severity severity) {
        var call = dossier.situation().call().map(PortCall::id).orElse(null);
        var ours = dossier.situation().held().stream()
                .filter(held -> dossier.situation().accounts().isOf(held.company()))
                .filter(held -> Objects.equals(held.call(), call) && overlaps(held, dossier))
                .toList();
        return dossier.filed().people().stream()
                .flatMap(person -> finding(person, ours, severity))
                .toList();
    }

    private static Stream<Finding> finding(Person person, List<HeldPermit> ours, Severity severity) {
        return ours.stream()
                .filter(held -> held.document().equals(DocumentKey.of(person)))
                .findFirst()
                .map(held -> CheckedDossier.at(
                        person,
                        held.asked() ? "PERMIT_WAITING" : "PERMIT_HELD",
                        severity,
                        "docNumber",
                        Map.of("name", person.text("fullName"), "until", Written.moment(held.until()))))
                .stream();
    }

    private static boolean overlaps(HeldPermit held, CheckedDossier dossier) {
        var letter = dossier.filed().form("permit-request");
        var from = CheckedDossier.date(letter, "fromDate")
                .filter(day -> day.isAfter(dossier.today()))
                .orElse(dossier.today());
        return held.until().isAfter(begin(from))
                && CheckedDossier.date(letter, "toDate")
                        .map(to -> held.from() == null || held.from().isBefore(begin(to.plusDays(1))))
                        .orElse(true);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(TheClock.VIETNAM).toInstant();
    }
}
