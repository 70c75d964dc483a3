package eborder.signature;

import java.util.List;

/**
 * What the check of a signed paper found.
 *
 * @param faults none if all is well
 * @param reasons for the log, in English, as the checking library words them; no personal data
 */
public record CheckedPaper(List<SignatureFault> faults, List<String> reasons) {
    public CheckedPaper {
        faults = List.copyOf(faults);
        reasons = List.copyOf(reasons);
    }

    static CheckedPaper with(SignatureFault fault, String reason) {
        return new CheckedPaper(List.of(fault), List.of(reason));
    }

    public boolean sound() {
        return faults.isEmpty();
    }
}
