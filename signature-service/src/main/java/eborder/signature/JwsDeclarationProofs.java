package eborder.signature;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import eborder.dossier.signing.DeclarationProofs;
import eborder.shared.ErrorCode;
import eborder.shared.Hashes;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * Filers' signatures as JAdES-BASELINE-B (ETSI TS 119 182-1 V1.2.1), which are plain JSON Web Signatures: made and checked with what the
 * JDK has (decision 32).
 */
@ApplicationScoped
public class JwsDeclarationProofs implements DeclarationProofs {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final TrustLists trust;
    private final HandRevocation revocation;

    @Inject
    JwsDeclarationProofs(TrustLists trust, HandRevocation revocation) {
        this.trust = trust;
        this.revocation = revocation;
    }

    @Override
    public Signer signer(List<byte[]> chain, String taxCode, Instant now) {
        return required(chain, taxCode, now).signer();
    }

    @Override
    public String signingInput(List<byte[]> chain, byte[] payload, Instant at) {
        var own = HandCertificate.read(chain).own();
        var header = JsonNodeFactory.instance.objectNode();
        header.put("alg", JwsAlgorithm.of(own.getPublicKey()).name());
        header.put("cty", "json");
        header.put("iat", at.getEpochSecond());
        header.put("x5t#S256", thumbprint(chain.get(0)));
        var certificates = header.putArray("x5c");
        chain.forEach(one -> certificates.add(Base64.getEncoder().encodeToString(one)));
        return CompactJws.encode(header.toString().getBytes(StandardCharsets.UTF_8)) + "." + CompactJws.encode(payload);
    }

    @Override
    public Proof prove(String jws, byte[] payload, String taxCode, Instant filedAt, Instant now) {
        var read = CompactJws.read(jws);
        var algorithm = read.algorithm();
        var expected = CompactJws.encode(payload);
        if (!read.payload().isEmpty() && !read.payload().equals(expected)) {
            throw new Problem(ErrorCode.SIGNATURE_OTHER_CONTENT);
        }
        var certificate = required(read.chain(), taxCode, now);
        requireThumbprint(read);
        requireTime(read.at(), filedAt, now);
        if (!algorithm.holds(certificate.own().getPublicKey(), read.input(expected), read.value())) {
            throw new Problem(ErrorCode.SIGNATURE_WRONG);
        }
        return new Proof(read.detached(), certificate.signer(), read.at());
    }

    private HandCertificate required(List<byte[]> chain, String taxCode, Instant now) {
        var certificate = HandCertificate.read(chain);
        var roots = trust.agents();
        revocation.require(certificate.require(taxCode, roots, now), roots, now);
        return certificate;
    }

    /** JAdES wants the certificate named in what is signed; in {@code x5c} it is, the fingerprint must not say otherwise. */
    private static void requireThumbprint(CompactJws read) {
        var said = read.thumbprint();
        if (!said.isEmpty() && !said.equals(thumbprint(read.chain().get(0)))) {
            throw new Problem(ErrorCode.SIGNATURE_WRONG);
        }
    }

    /** What is signed wasn't there before it was filed. */
    private static void requireTime(Instant at, Instant filedAt, Instant now) {
        if (at.isBefore(filedAt.minus(CLOCKS_DIFFER)) || at.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new Problem(ErrorCode.SIGNATURE_TIME);
        }
    }

    private static String thumbprint(byte[] der) {
        return CompactJws.encode(Hashes.sha256().digest(der));
    }
}
