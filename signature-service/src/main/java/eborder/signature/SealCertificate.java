package eborder.signature;

import eborder.permit.SealKeys.SealKey;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/**
 * A certificate by which seals are verified. The key is kept in BouncyCastle's form, since converting it for each check
 * costs more than the check (gate.md 5).
 *
 * @param reference the serial number, upper-case hexadecimal without leading zeros
 */
record SealCertificate(String reference, ECPublicKeyParameters key, LocalDate from, LocalDate until) {
    private static final int P256_BITS = 256;

    static SealCertificate of(X509Certificate certificate) {
        String reference = certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        try {
            if (PublicKeyFactory.createKey(certificate.getPublicKey().getEncoded()) instanceof ECPublicKeyParameters key
                    && key.getParameters().getN().bitLength() == P256_BITS) {
                return new SealCertificate(
                        reference,
                        key,
                        day(certificate.getNotBefore().toInstant()),
                        day(certificate.getNotAfter().toInstant()));
            }
        } catch (IOException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
        throw new Problem(ErrorCode.SIGNING_FAILED, Map.of("certificate", reference, "why", "not an EC key on P-256"));
    }

    /** The same, withdrawn: seals dated this day or later are not accepted. */
    SealCertificate withdrawnFrom(LocalDate day) {
        LocalDate last = day.minusDays(1);
        return new SealCertificate(reference, key, from, last.isBefore(until) ? last : until);
    }

    SealKey published(String signer) {
        try {
            var encoded =
                    SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key).getEncoded();
            return new SealKey(signer, reference, CompactJws.encode(encoded), from.toString(), until.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether s is the higher of the two that would do, so that a copy with it would pass for a second seal. */
    boolean isHigh(BigInteger s) {
        return s.compareTo(key.getParameters().getN().shiftRight(1)) > 0;
    }

    boolean verify(byte[] digest, BigInteger r, BigInteger s) {
        ECDSASigner signer = new ECDSASigner();
        signer.init(false, key);
        return signer.verifySignature(digest, r, s);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(TheClock.VIETNAM).toLocalDate();
    }
}
