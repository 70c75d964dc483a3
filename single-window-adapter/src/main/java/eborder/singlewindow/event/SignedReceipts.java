package eborder.singlewindow.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eborder.filing.FilingReceipt;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Receipts that stand for themselves: whoever has the portal's published key can check them without the portal. */
@ApplicationScoped
public class SignedReceipts {
    public static final String TYPE = "vn.bp.filing-receipt.v1+json";

    private static final JsonMapper WRITING = JsonMapper.builder().build();

    private final EventKeys keys;

    @Inject
    public SignedReceipts(EventKeys keys) {
        this.keys = keys;
    }

    /** Whether there is a key to sign with. */
    public boolean areSigned() {
        return keys.areSet();
    }

    /** A JWS in compact form, ES256. @throws Problem SIGNING_FAILED if there is no key */
    public String sign(FilingReceipt receipt) {
        if (!areSigned()) {
            throw new Problem(ErrorCode.SIGNING_FAILED);
        }
        return keys.signWhole(content(receipt), TYPE);
    }

    private static String content(FilingReceipt receipt) {
        var content = WRITING.createObjectNode();
        content.put("iss", CompanyCloudEvents.SOURCE);
        content.put("dossier", receipt.dossier().toString());
        content.put("number", receipt.number().text());
        content.put("procedure", receipt.procedure());
        content.put("unit", receipt.unit());
        content.put("version", receipt.version());
        content.put("sha256", receipt.sha256());
        content.put("payloadSha256", receipt.payloadSha256());
        content.put("filedAt", receipt.filedAt().toString());
        content.put("taxCode", receipt.taxCode());
        try {
            return WRITING.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written", e);
        }
    }
}
