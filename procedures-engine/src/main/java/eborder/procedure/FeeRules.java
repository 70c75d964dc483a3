package eborder.procedure;

import eborder.form.YamlFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Fees as the file {@code procedures/fees.yaml} says (domain.md 4.7): one per permit and person, and per visa by its kind.
 *
 * @param exemptDocuments kinds of travel document whose holders pay nothing, of code list document-types
 */
public record FeeRules(
        List<PermitFee> permits, List<VisaFee> visas, List<String> exemptDocuments, String exemptionLaw) {
    public FeeRules {
        permits = List.copyOf(permits);
        visas = List.copyOf(visas);
        exemptDocuments = List.copyOf(exemptDocuments);
    }

    /**
     * What a permit costs for one person.
     *
     * @param currency {@code VND}, or {@code USD} in cents
     * @param reduced for persons younger than {@code belowAge}, null if there is no such rule
     */
    public record PermitFee(
            String permit, String currency, List<Dated<Long>> full, Integer belowAge, List<Dated<Long>> reduced) {
        /** @param age of the person on that day */
        public Dated<Long> on(LocalDate day, int age) {
            boolean young = belowAge != null && age < belowAge;
            return Dated.on(day, young ? reduced : full).orElseThrow();
        }
    }

    /**
     * What a visa costs, in US cents.
     *
     * @param entries single or multiple, of code list visa-entries; {@code days} how many it holds at most
     */
    public record VisaFee(String entries, int days, List<Dated<Long>> fee) {}

    public static FeeRules load() {
        return YamlFile.read("procedures/fees.yaml").as(FeeRules.class);
    }

    public Optional<PermitFee> permit(String code) {
        return permits.stream().filter(fee -> fee.permit().equals(code)).findFirst();
    }

    /** The first that covers so many days. */
    public Optional<Dated<Long>> visa(String entries, long days, LocalDate day) {
        return visas.stream()
                .filter(visa -> visa.entries().equals(entries) && days <= visa.days())
                .findFirst()
                .flatMap(visa -> Dated.on(day, visa.fee()));
    }
}
