package eborder.gate.device;

import eborder.party.AccessTokens;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Takes a device in, proves that it holds its key, begins shifts at it, and ends its credentials with it. */
@Relay
public class Enrolling {
    private static final int LONGEST_PROOF = 2_000;

    private final DeviceDesk desk;
    private final DeviceSignatures signatures;
    private final AccessTokens tokens;
    private final DeviceRules rules;

    @Inject
    Enrolling(DeviceDesk desk, DeviceSignatures signatures, AccessTokens tokens, DeviceRules rules) {
        this.desk = desk;
        this.signatures = signatures;
        this.tokens = tokens;
        this.rules = rules;
    }

    /**
     * The device's own request.
     *
     * @param code the commander's
     * @param publicKey base64url of SubjectPublicKeyInfo, P-256
     * @param proof JWS by that key over the code as it is sent here
     */
    public record Request(String code, String publicKey, String proof) {}

    /** @param token bearer token of the shift; {@code lateSeconds} so long what was done in it is taken */
    public record Shift(UUID shift, String token, long lastsSeconds, long lateSeconds) {}

    /** @throws Problem BAD_REQUEST, ENROLMENT_CODE_UNKNOWN and so on, SIGNATURE_WRONG if the proof isn't by that key */
    public Enrolled enrol(Actor guard, Request request) {
        guard.unitAs(Role.GATE_OFFICER);
        if (request.code() == null || request.code().length() > 40) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "code"));
        }
        var key = bytes(request.publicKey());
        require(request.proof(), key, request.code());
        return desk.enrol(guard, request.code(), key);
    }

    /** @param proof JWS by the device over its own id. @throws Problem NOT_FOUND, DEVICE_REVOKED, SIGNATURE_WRONG */
    public Shift beginShift(Actor guard, UUID device, String proof) {
        require(proof, desk.keyOf(guard, device), device.toString());
        var shift = desk.beginShift(guard, device);
        var lasts = rules.terms().shiftLasts();
        return new Shift(
                shift,
                tokens.issueTo(device, guard, guard.unit(), lasts),
                lasts.toSeconds(),
                rules.terms().lateUntil().toSeconds());
    }

    /** Its tokens end within five seconds, its key at once. @throws Problem NOT_FOUND, STATUS_FORBIDS */
    public void revoke(Actor commander, UUID device) {
        desk.revoke(commander, device);
        tokens.revokeOf(device);
    }

    private void require(String proof, byte[] key, String what) {
        if (proof == null || proof.length() > LONGEST_PROOF) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "proof"));
        }
        var signed = new String(signatures.verified(proof, key), StandardCharsets.UTF_8);
        if (!signed.equals(what)) {
            throw new Problem(ErrorCode.SIGNATURE_OTHER_CONTENT);
        }
    }

    private static byte[] bytes(String base64url) {
        try {
            if (base64url != null && base64url.length() <= 200) {
                return Base64.getUrlDecoder().decode(base64url);
            }
        } catch (IllegalArgumentException malformed) {
            throw new Problem(ErrorCode.BAD_REQUEST, malformed);
        }
        throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "publicKey"));
    }
}
