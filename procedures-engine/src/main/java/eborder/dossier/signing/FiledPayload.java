package eborder.dossier.signing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import eborder.dossier.Dossier;
import eborder.dossier.DossierVersion;
import eborder.form.Answers;
import eborder.shared.Fingerprint;

/**
 * What a filer signs: everything filed in one frozen version, with what it was filed as. The same at every look.
 *
 * @param bytes a JSON object in UTF-8, written by {@link CanonicalJson}; its members are told in {@code docs/signing.md}
 */
public record FiledPayload(byte[] bytes) {
    /** @param taxCode of the dossier's company */
    public static FiledPayload of(Dossier dossier, DossierVersion filed, String taxCode) {
        var object = JsonNodeFactory.instance.objectNode();
        object.put("dossier", dossier.number().text());
        object.put("version", filed.versionNo());
        object.put("procedure", dossier.procedureCode());
        object.put("unit", dossier.unit());
        object.put("taxCode", taxCode);
        object.put("filedAt", filed.filedAt().toString());
        object.set("forms", filed.filed().content().toJson());
        return new FiledPayload(CanonicalJson.bytes(object));
    }

    /**
     * What a filer signs who signs with the filing: the same without what only the filing gives, its number and time.
     *
     * @param versionNo that it will have; {@code content} as it will be frozen
     */
    public static FiledPayload ahead(Dossier dossier, int versionNo, Answers content, String taxCode) {
        var object = JsonNodeFactory.instance.objectNode();
        object.put("dossierId", dossier.id().toString());
        object.put("version", versionNo);
        object.put("procedure", dossier.procedureCode());
        object.put("unit", dossier.unit());
        object.put("taxCode", taxCode);
        object.set("forms", content.toJson());
        return new FiledPayload(CanonicalJson.bytes(object));
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(bytes);
    }
}
