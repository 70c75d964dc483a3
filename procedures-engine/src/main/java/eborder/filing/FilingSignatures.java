package eborder.filing;

import eborder.dossier.Declaration;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.signing.DeclarationProofs.Proof;
import eborder.dossier.signing.FiledPayload;
import eborder.dossier.signing.SignatureKeeping;
import eborder.form.Answers;
import eborder.party.Actor;
import eborder.party.Companies;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

/** Signatures that come with the filing, over what is about to be frozen. */
@ApplicationScoped
public class FilingSignatures {
    private final Dossiers dossiers;
    private final Companies companies;
    private final SignatureKeeping keeping;

    @Inject
    FilingSignatures(Dossiers dossiers, Companies companies, SignatureKeeping keeping) {
        this.dossiers = dossiers;
        this.companies = companies;
        this.keeping = keeping;
    }

    /** @param since before this it couldn't be signed: the last time that anything was saved */
    public record ToSign(FiledPayload payload, String taxCode, Instant since) {}

    /** @param payload the bytes that came; {@code proof} that they are signed */
    record Signed(byte[] payload, Proof proof) {}

    /** Of a draft. @param content as it would be frozen */
    ToSign ofDraft(Dossier dossier, Answers content) {
        return toSign(dossier, dossier.versionNo() + 1, content);
    }

    /** Of what was filed, as it was before. */
    ToSign ofFiled(Dossier dossier) {
        int version = dossier.versionNo();
        return toSign(
                dossier,
                version,
                dossiers.version(dossier.id(), version).filed().content());
    }

    private ToSign toSign(Dossier dossier, int version, Answers content) {
        var taxCode = companies.find(dossier.company()).orElseThrow().taxCode();
        var since = dossiers.declarations(dossier.id()).stream()
                .map(Declaration::savedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(dossier.openedAt());
        return new ToSign(FiledPayload.ahead(dossier, version, content, taxCode), taxCode, since);
    }

    /** @throws Problem SIGNATURE_OTHER_CONTENT if something else was filed; as {@link SignatureKeeping#keepWithFiling} */
    void keep(Actor actor, Dossier filed, Signed signed, Instant now) {
        var payload = ofFiled(filed).payload();
        if (!Arrays.equals(payload.bytes(), signed.payload())) {
            throw new Problem(ErrorCode.SIGNATURE_OTHER_CONTENT);
        }
        keeping.keepWithFiling(actor, filed, payload, signed.proof(), now);
    }
}
