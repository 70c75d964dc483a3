package eborder.signature;

import java.util.List;

/**
 * What the check of a signed paper found.
 *
 * @param faults none if all is well
 * @param reasons for the log, in English, as the checking library words them; no personal data
 * @param revocationKnown whether the paper carries what was said about its signers' certificates (level LT; decision 0034)
 */
public record CheckedPaper(List<SignatureFault> faults, List<String> reasons, boolean revocationKnown) {
    public CheckedPaper {
        faults = List.copyOf(faults);
        reasons = List.copyOf(reasons);
    }

    static CheckedPaper with(SignatureFault fault, String reason) {
        return new CheckedPaper(List.of(fault), List.of(reason), false);
    }

    public boolean sound() {
        return faults.isEmpty();
    }
}
