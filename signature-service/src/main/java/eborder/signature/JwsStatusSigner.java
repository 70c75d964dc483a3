package eborder.signature;

import eborder.permit.SignedBits;
import eborder.permit.StatusListHead;
import eborder.permit.StatusListSigner;
import eborder.shared.ErrorCode;
import eborder.shared.Hashes;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** Signs the heads of status lists as JWS (RFC 7515) by ES256 (RFC 7518), which browsers verify themselves; decision 28. */
@ApplicationScoped
public class JwsStatusSigner implements StatusListSigner {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final int P256_BITS = 256;

    private final StoredKey key;
    private final String header;
    private final SignedSequences sequences;

    @Inject
    public JwsStatusSigner(SigningKeys keys, Config config) {
        this(
                keys,
                Path.of(config.getOptionalValue("eborder.data.dir", String.class)
                        .orElse(".eborder/data")));
    }

    /** @param data the data folder, where the memory of what was signed lies */
    JwsStatusSigner(SigningKeys keys, Path data) {
        key = keys.status();
        if (!(key.certificate().getPublicKey() instanceof ECPublicKey ec)
                || ec.getParams().getOrder().bitLength() != P256_BITS) {
            throw new Problem(ErrorCode.SIGNING_FAILED, Map.of("why", "the status key is not an EC key on P-256"));
        }
        header = URL.encodeToString(
                ("{\"alg\":\"ES256\",\"typ\":\"eborder-status-list\",\"x5t#S256\":\"" + thumbprint() + "\"}")
                        .getBytes(StandardCharsets.US_ASCII));
        sequences = new SignedSequences(data.resolve("status-lists"));
    }

    @Override
    public Optional<SignedBits> last(int list) {
        return sequences.last(list);
    }

    @Override
    public Optional<String> sign(StatusListHead head, byte[] bits) {
        if (!sequences.claim(head.list(), new SignedBits(head.sequence(), bits))) {
            return Optional.empty();
        }
        var signed = header + "." + URL.encodeToString(head.json());
        return Optional.of(signed + "." + URL.encodeToString(signature(signed)));
    }

    private byte[] signature(String signed) {
        try {
            var signing = Signature.getInstance("SHA256withECDSAinP1363Format");
            signing.initSign(key.privateKey());
            signing.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
    }

    @Override
    public String certificates() {
        return key.chainWithoutRoot().stream().map(Pem::of).collect(Collectors.joining());
    }

    private String thumbprint() {
        return URL.encodeToString(Hashes.sha256().digest(Pem.der(key.certificate())));
    }
}
