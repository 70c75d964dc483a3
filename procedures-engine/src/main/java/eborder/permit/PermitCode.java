package eborder.permit;

import java.util.Optional;

/** What stands under the barcode: the permit's number and its check part. */
record PermitCode(PermitNumber number, CheckPart check) {
    /** Reads what a person typed, with or without dashes and blanks, in any case; empty if it is no such code. */
    static Optional<PermitCode> typed(String text) {
        var letters = text.replaceAll("[\\s-]", "");
        int split = letters.length() - CheckPart.LENGTH;
        if (split <= 0) {
            return Optional.empty();
        }
        var check = CheckPart.meant(letters.substring(split));
        return CheckPart.isPossible(check)
                ? PermitNumber.typed(letters.substring(0, split))
                        .map(number -> new PermitCode(number, new CheckPart(check)))
                : Optional.empty();
    }
}
