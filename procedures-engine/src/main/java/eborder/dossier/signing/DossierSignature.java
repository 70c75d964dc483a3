package eborder.dossier.signing;

import eborder.dossier.signing.DeclarationProofs.Proof;
import eborder.party.Actor;
import eborder.shared.Fingerprint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** A filer's signature over a frozen version, with the very bytes that were signed. Never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "dossier_signature")
public class DossierSignature {
    @Id
    private UUID id;

    private UUID dossier;
    private int versionNo;
    private byte[] payload;
    private Fingerprint fingerprint;
    private String jws;
    private String signer;
    private String serial;
    private Instant signedAt;
    private UUID account;
    private String accountName;
    private Instant keptAt;

    protected DossierSignature() {}

    static DossierSignature keep(SigningItem signed, Proof proof, Actor by, Instant now) {
        var signature = new DossierSignature();
        signature.id = UUID.randomUUID();
        signature.dossier = signed.dossier();
        signature.versionNo = signed.versionNo();
        signature.payload = signed.payload().bytes();
        signature.fingerprint = signed.payload().fingerprint();
        signature.jws = proof.jws();
        signature.signer = proof.signer().name();
        signature.serial = proof.signer().serial();
        signature.signedAt = proof.at();
        signature.account = by.account();
        signature.accountName = by.name();
        signature.keptAt = now;
        return signature;
    }

    UUID dossier() {
        return dossier;
    }

    boolean isSame(Proof proof) {
        return jws.equals(proof.jws());
    }

    SignatureRow row() {
        return new SignatureRow(versionNo, signer, serial, signedAt, accountName, fingerprint.hex());
    }

    /** Compact, with its payload, ASCII: what any library for JOSE verifies. */
    byte[] complete() {
        int dots = jws.indexOf("..");
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(payload);
        return (jws.substring(0, dots + 1) + encoded + jws.substring(dots + 1)).getBytes(StandardCharsets.US_ASCII);
    }

    /** Facts for the audit trail. */
    Map<String, String> facts() {
        return Map.of("version", Integer.toString(versionNo), "sha256", fingerprint.hex(), "certificate", serial);
    }
}
