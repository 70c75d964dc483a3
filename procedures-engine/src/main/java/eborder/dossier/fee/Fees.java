package eborder.dossier.fee;

import eborder.dossier.Filed;
import eborder.dossier.Filed.Person;
import eborder.procedure.Dated;
import eborder.procedure.FeeRules;
import eborder.procedure.ProcedureDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a dossier costs by the fees in force on a day (domain.md 4.7): the permits and visas that it asks for, person by person. */
@ApplicationScoped
public class Fees {
    private static final String SHORE_PASS = "SHORE_PASS";
    private static final String VISA = "VISA_AT_GATE";

    private final FeeRules rules = FeeRules.load();

    /** Nothing if it asks for nothing that costs. */
    public List<FeeLine> of(ProcedureDefinition procedure, Filed filed, LocalDate day) {
        if (procedure.code().equals(VISA)) {
            return filed.people().stream()
                    .flatMap(person -> visa(person, day).stream())
                    .toList();
        }
        return procedure.permits().stream()
                .flatMap(permit ->
                        askers(procedure, permit, filed).flatMap(person -> permit(permit, person, day).stream()))
                .toList();
    }

    /** Everybody named in a request for permits; of a ship's crew the foreigners who want ashore. */
    private static Stream<Person> askers(ProcedureDefinition procedure, String permit, Filed filed) {
        if (procedure.code().equals(permit)) {
            return filed.people().stream();
        }
        return filed.people().stream()
                .filter(person -> permit.equals(SHORE_PASS) && Filed.asksForShoreLeave(person.answers()))
                .filter(person -> !person.text("nationality").equals("VNM"));
    }

    private Optional<FeeLine> permit(String code, Person person, LocalDate day) {
        return rules.permit(code).map(fee -> line(code, person, fee.on(day, age(person, day)), fee.currency()));
    }

    private Optional<FeeLine> visa(Person person, LocalDate day) {
        var from = date(person, "visaFrom");
        var to = date(person, "visaTo");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(from.get(), to.get()) + 1;
        return rules.visa(person.text("entries"), days, day).map(fee -> line(VISA, person, fee, "USD"));
    }

    private FeeLine line(String code, Person person, Dated<Long> fee, String currency) {
        boolean exempt = rules.exemptDocuments().contains(person.text("docType"));
        return new FeeLine(
                code,
                person.text("fullName"),
                exempt ? 0 : fee.value(),
                currency,
                exempt ? rules.exemptionLaw() : fee.law(),
                exempt);
    }

    private static int age(Person person, LocalDate day) {
        return date(person, "dateOfBirth")
                .map(born -> Period.between(born, day).getYears())
                .orElse(Integer.MAX_VALUE);
    }

    private static Optional<LocalDate> date(Person person, String field) {
        try {
            return Optional.of(LocalDate.parse(person.text(field)));
        } catch (DateTimeException notDate) {
            return Optional.empty();
        }
    }
}
