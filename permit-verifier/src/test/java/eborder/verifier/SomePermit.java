package eborder.verifier;

import eborder.i18n.Messages;
import eborder.paper.JobPaper;
import eborder.paper.PermitSheet;
import eborder.paper.Picture;
import eborder.paper.SigningJob;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.permit.BirthDate;
import eborder.permit.SealContent;
import eborder.permit.Seals;
import eborder.permit.TrustMaterial;
import eborder.permit.VerificationTrust;
import eborder.printing.PdfPaperPrinter;
import eborder.printing.VdsSeal;
import eborder.shared.Fingerprint;
import eborder.signature.DssPaperSigner;
import eborder.signature.OfficerKeyRing;
import eborder.signature.SealKeyRing;
import eborder.signature.SigningKeys;
import eborder.signature.StampsIfAny;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A permit as the portal issues them, with real keys in a scratch folder. */
final class SomePermit {
    static final SealContent CONTENT = content("HPH260000017");

    private static final Actor OFFICER =
            new Actor(new UUID(0, 9), "t.v.binh", "Trần Văn Bình", Set.of(Role.COMMANDER), null, "HPH");

    private final SigningKeys keys;
    private final SealKeyRing ring;

    SomePermit(Path data) {
        Function<String, Optional<String>> settings =
                name -> name.equals("eborder.data.dir") ? Optional.of(data.toString()) : Optional.empty();
        keys = new SigningKeys(settings, Clock.systemUTC());
        ring = new SealKeyRing(keys, settings);
    }

    static SealContent content(String number) {
        var day = LocalDate.now(Clock.systemUTC());
        return new SealContent(
                number,
                1,
                "NGUYEN<<THI<PHUONG<THAO",
                "C1234567",
                "PHL",
                new BirthDate(1991, 4, 30),
                9074729,
                "EVER<GOLDEN",
                "VNHPH",
                Instant.parse("2026-11-22T09:30:00Z"),
                Instant.parse("2026-11-25T17:00:00Z"),
                5,
                1,
                7,
                day,
                day);
    }

    VerificationTrust trust() {
        var roots = keys.anchors().stream().map(SomePermit::pem).collect(Collectors.joining());
        return new VerificationTrust() {
            @Override
            public String roots() {
                return roots;
            }

            @Override
            public TrustMaterial material() {
                return new TrustMaterial(roots, List.of(), "");
            }
        };
    }

    static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    Seals seals() {
        return new Seals(new VdsSeal(), ring);
    }

    byte[] unsigned() {
        return print(seals().make(CONTENT).digits());
    }

    byte[] signed() {
        return sign(unsigned());
    }

    byte[] sign(byte[] pdf) {
        var job = new SigningJob(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "permit:HPH260000017",
                Fingerprint.of(pdf),
                OFFICER.account(),
                OFFICER.name(),
                "Cấp giấy phép");
        var stamps = StampsIfAny.required(keys, Clock.systemUTC());
        var officers = new OfficerKeyRing(keys, stamps);
        officers.unlock(OFFICER, "13579");
        return new DssPaperSigner(keys, officers, stamps, one -> JobPaper.unsigned(pdf), Clock.systemUTC())
                .sign(job)
                .pdf();
    }

    static byte[] print(String digits) {
        return new PdfPaperPrinter(Messages.load())
                .print(new PermitSheet(
                        "SHORE_PASS",
                        "HPH-26-0000017",
                        "BPCK cảng Hải Phòng",
                        "Hải Phòng",
                        "NGUYỄN THỊ PHƯƠNG THẢO",
                        "Nữ / F",
                        LocalDate.of(1991, 4, 30),
                        "PHL",
                        "Phi-líp-pin",
                        "Philippines",
                        "Thủy thủ",
                        "Seaman",
                        "C1234567",
                        "EVER GOLDEN",
                        "9074729",
                        "Panama",
                        Map.of(),
                        "Thành phố Hải Phòng",
                        "Hai Phong City",
                        CONTENT.validFrom(),
                        CONTENT.validUntil(),
                        "07:00",
                        "24:00",
                        Instant.parse("2026-11-22T09:28:11Z"),
                        "Trần Văn Bình",
                        "Chỉ huy trưởng",
                        Picture.NONE,
                        digits,
                        "7K3M-9QXZ",
                        ""));
    }
}
