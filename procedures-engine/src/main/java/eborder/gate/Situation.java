package eborder.gate;

import eborder.gate.document.DocumentCheck;
import eborder.gate.document.DocumentFinding;
import eborder.gate.document.TravelDocument;
import eborder.permit.PermitNumber;
import eborder.permit.SealReading;
import eborder.shared.TheClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody at a gate, with everything that the decision is made of. The strings are values of {@link Fact}.
 *
 * @param scan what was scanned or typed
 * @param permit null if there is none with that number, or none was read
 * @param unit code of the border unit whose gate it is
 * @param at the moment at the gate
 * @param device null if the portal judges itself
 * @param document the document beside the permit, null if it was not read; {@code documentTerm} likewise; {@code face} null if nobody said anything
 */
public record Situation(
        String scan,
        Standing permit,
        String unit,
        Direction direction,
        Instant at,
        Device device,
        String document,
        String documentTerm,
        String face) {

    /**
     * What a device knows of itself.
     *
     * @param clock RIGHT, DOUBTFUL or BACK
     * @param listIssued when the older of its list of status and its list of ships was made, null if it has none
     */
    public record Device(String clock, Instant listIssued) {}

    /** @param document that is shown beside the permit, null if none was read */
    static Situation of(
            Direction direction,
            TravelDocument document,
            SealReading reading,
            Optional<GateCase> found,
            String unit,
            Instant at) {
        var standing = found.map(known -> known.standing(reading)).orElse(null);
        var findings = document == null || found.isEmpty()
                ? null
                : DocumentCheck.compare(document, found.get().holder(), LocalDate.ofInstant(at, TheClock.VIETNAM));
        return new Situation(
                scan(reading), standing, unit, direction, at, null, document(findings), term(findings), null);
    }

    private static String document(List<DocumentFinding> findings) {
        if (findings == null) {
            return null;
        }
        if (findings.contains(DocumentFinding.ID_MISMATCH)) {
            return "OTHER";
        }
        return findings.contains(DocumentFinding.NAME_DIFFERS) ? "OTHER_NAME" : "SAME";
    }

    private static String term(List<DocumentFinding> findings) {
        if (findings == null) {
            return null;
        }
        return findings.contains(DocumentFinding.DOCUMENT_EXPIRED) ? "EXPIRED" : "IN_FORCE";
    }

    private static String scan(SealReading reading) {
        if (reading instanceof SealReading.Forged forged) {
            return forged.why().concernsSigner() ? "UNKNOWN_SIGNER" : "BAD_SIGNATURE";
        }
        if (reading instanceof SealReading.Unreadable) {
            return "UNREADABLE";
        }
        if (reading instanceof SealReading.Party) {
            return "PARTY";
        }
        return reading instanceof SealReading.TypedNumber ? "NUMBER" : "SEAL";
    }

    static Optional<PermitNumber> number(SealReading reading) {
        if (reading instanceof SealReading.Genuine genuine) {
            return PermitNumber.typed(genuine.content().permitNumber());
        }
        if (reading instanceof SealReading.Member member) {
            return Optional.of(member.number());
        }
        return reading instanceof SealReading.TypedNumber typed ? Optional.of(typed.number()) : Optional.empty();
    }
}
