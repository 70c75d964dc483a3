package eborder.gate;

import eborder.gate.device.DeviceRules;
import eborder.party.Actor;
import eborder.permit.SealKeys;
import eborder.permit.StatusListIssuing;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.List;

/** Packs what a device takes along. */
@Relay
public class GatePacking {
    private final GateSupplies supplies;
    private final GateRules rules;
    private final DeviceRules devices;
    private final SealKeys seals;
    private final StatusListIssuing lists;

    @Inject
    GatePacking(GateSupplies supplies, GateRules rules, DeviceRules devices, SealKeys seals, StatusListIssuing lists) {
        this.supplies = supplies;
        this.rules = rules;
        this.devices = devices;
        this.seals = seals;
        this.lists = lists;
    }

    public GatePack pack(Actor guard) {
        var around = supplies.around(guard);
        return new GatePack(
                guard.unit(),
                rules.law(),
                terms(),
                seals.published(),
                List.of(listKey()),
                around.ships(),
                around.out(),
                around.in());
    }

    private GatePack.Terms terms() {
        var terms = devices.terms();
        return new GatePack.Terms(
                terms.lateUntil().toSeconds(),
                terms.lockAfter().toSeconds(),
                terms.pinTries(),
                terms.listEvery().toSeconds(),
                terms.packEvery().toSeconds());
    }

    /** Of the certificate that the lists are signed under now: its own stands first. */
    private String listKey() {
        try {
            var pem = lists.certificates().getBytes(StandardCharsets.US_ASCII);
            var certificate =
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(certificate.getPublicKey().getEncoded());
        } catch (CertificateException e) {
            throw new IllegalStateException("the signer's own certificate", e);
        }
    }
}
