package eborder.signature;

import eborder.paper.PaperPrinter;
import eborder.signature.CertificateMaker.Purpose;
import eborder.signature.CertificateMaker.Wish;
import eborder.signature.authority.Authority;
import eborder.signature.authority.Fault;
import eborder.signature.authority.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Papers by signers under our own root who mustn't sign, or not now, or not in this order; with an authority that takes certificates back. */
public final class CraftedPapers implements AutoCloseable {
    private static final String OFFICER = "Trần Văn Bình";
    private static final String REASON = "Cấp giấy phép";

    private final Instant now = Clock.systemUTC().instant();
    private final DevelopmentPki pki;
    private final Authority authority;
    private final SigningKeys keys;
    private final HeedlessSigner heedless;

    /** @param data the portal's data folder, with its keys */
    public CraftedPapers(Path data) throws IOException {
        pki = DevelopmentPki.ofPortal(data, Clock.systemUTC());
        authority = Authority.start(0, pki, Clock.systemUTC());
        var settings = Map.of(
                "eborder.data.dir", data.toString(),
                "eborder.development.authority", authority.base().toString());
        keys = new SigningKeys(name -> Optional.ofNullable(settings.get(name)), Clock.systemUTC());
        heedless = new HeedlessSigner(keys.authority().source());
    }

    @Override
    public void close() {
        authority.close();
    }

    public byte[] agencyFirst(byte[] paper) {
        byte[] once = heedless.sign(pki.agency(), paper, PaperPrinter.AGENCY_FIELD, false);
        return heedless.sign(pki.officer(), once, PaperPrinter.SIGNATURE_FIELD, false);
    }

    public byte[] agencyOnly(byte[] paper) {
        return heedless.sign(pki.agency(), paper, PaperPrinter.AGENCY_FIELD, false);
    }

    /** One more signature, in a field of its own. */
    public byte[] oneMore(byte[] signed) {
        return heedless.sign(pki.officer(), signed, null, false);
    }

    /** By an agent or anybody else, where he likes. */
    public byte[] bySomebody(String name, byte[] pdf) {
        return heedless.sign(key(Purpose.OFFICER, name, now), pdf, null, false);
    }

    /** The officer's certificate begins a day before that time and lasts a year. */
    public byte[] underCertificateOf(Instant begin, byte[] paper) {
        return withAgency(
                heedless.sign(key(Purpose.OFFICER, OFFICER, begin), paper, PaperPrinter.SIGNATURE_FIELD, true));
    }

    /** @param purpose of the officer's certificate, such as {@code ISSUING} or {@code TIME_STAMP} */
    public byte[] underCertificateFor(String purpose, byte[] paper) {
        var key = key(Purpose.valueOf(purpose), OFFICER, now);
        return withAgency(heedless.sign(key, paper, PaperPrinter.SIGNATURE_FIELD, true));
    }

    /** His certificate had been revoked for an hour; the paper says so. */
    public byte[] revokedBefore(byte[] paper) {
        var officer = key(Purpose.OFFICER, OFFICER, now);
        byte[] signed = signed(officer, paper);
        authority.revoke(officer.certificate().getSerialNumber(), now.minus(Duration.ofHours(1)));
        return heedless.archive(signed, keys.revocation().verifier(keys.anchors()));
    }

    /** The portal's own way: signed, stamped, then revoked, then archived. */
    public byte[] revokedAfter(byte[] paper) {
        var officer = key(Purpose.OFFICER, OFFICER, now);
        byte[] signed = signed(officer, paper);
        // authorities tell whole seconds: within the one of the stamp it would have been before it
        authority.revoke(
                officer.certificate().getSerialNumber(),
                Clock.systemUTC().instant().plusSeconds(1));
        return archived(signed);
    }

    /** What the portal writes behind a paper a quarter of a minute after it was signed. */
    public byte[] archived(byte[] signed) {
        byte[] addition = new DssPaperPreserver(keys).round().archived(signed).bytes();
        byte[] whole = Arrays.copyOf(signed, signed.length + addition.length);
        System.arraycopy(addition, 0, whole, signed.length, addition.length);
        return whole;
    }

    /** He says he signed ten minutes ago and was revoked five minutes ago; nothing proves the former. */
    public byte[] revokedAfterWithoutStamp(byte[] paper) {
        var officer = key(Purpose.OFFICER, OFFICER, now);
        byte[] signed = withoutStamps(officer, paper);
        authority.revoke(officer.certificate().getSerialNumber(), now.minus(Duration.ofMinutes(5)));
        return heedless.archive(signed, keys.revocation().verifier(keys.anchors()));
    }

    public byte[] unstamped(byte[] paper) {
        return withoutStamps(pki.officer(), paper);
    }

    private byte[] withoutStamps(StoredKey officer, byte[] paper) {
        authority.fault(Service.TSA, Fault.DOWN);
        try {
            return signed(officer, paper, now.minus(Duration.ofMinutes(10)));
        } finally {
            authority.fault(Service.TSA, Fault.NONE);
        }
    }

    private byte[] signed(StoredKey officer, byte[] paper) {
        return signed(officer, paper, now);
    }

    /** @param said when the officer says it was */
    private byte[] signed(StoredKey officer, byte[] paper, Instant said) {
        try {
            return withAgency(new PadesSignature(SignaturePlace.OFFICER, officer, stamps())
                    .sign(paper, OFFICER, REASON, said)
                    .pdf());
        } catch (IOException | CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] withAgency(byte[] once) {
        try {
            return new PadesSignature(SignaturePlace.AGENCY, pki.agency(), stamps())
                    .sign(once, "Agency", REASON, Clock.systemUTC().instant())
                    .pdf();
        } catch (IOException | CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs without a time stamp if none is to be had. */
    private StampsIfAny stamps() {
        return new StampsIfAny(keys.authority(), () -> true, Clock.systemUTC());
    }

    private StoredKey key(Purpose purpose, String name, Instant begin) {
        var maker = new CertificateMaker(begin);
        var wish = new Wish(purpose, name, "secp256r1", Period.ofYears(1), maker.randomSerial());
        return maker.issuedBy(pki.authorities().get(1), wish);
    }
}
