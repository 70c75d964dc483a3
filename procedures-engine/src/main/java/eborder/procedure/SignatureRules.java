package eborder.procedure;

import eborder.form.YamlFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which declarations an organisation must sign digitally, as the file {@code procedures/signatures.yaml} says (domain.md 1.3). */
public record SignatureRules(List<Duty> duties) {
    public SignatureRules {
        duties = List.copyOf(duties);
    }

    /**
     * A law that asks for signatures.
     *
     * @param procedures codes; {@code from} the first day
     * @param law the article, as quoted to the user in Vietnamese
     */
    public record Duty(List<String> procedures, LocalDate from, String law) {
        public Duty {
            procedures = List.copyOf(procedures);
            if (from == null || law == null) {
                throw new IllegalArgumentException("from and law are needed");
            }
        }
    }

    public static SignatureRules load() {
        return YamlFile.read("procedures/signatures.yaml").as(SignatureRules.class);
    }

    /** The law by which dossiers of a procedure that are filed on a day must be signed; empty if none asks for it. */
    public Optional<String> law(String procedure, LocalDate day) {
        return duties.stream()
                .filter(duty ->
                        duty.procedures().contains(procedure) && !duty.from().isAfter(day))
                .map(Duty::law)
                .findFirst();
    }
}
