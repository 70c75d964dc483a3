package eborder.gate;

import eborder.gate.device.DeviceRules;
import eborder.gate.device.LaneRules;
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
import java.util.UUID;

/** Packs what a device takes along. */
@Relay
public class GatePacking {
    private final GateSupplies supplies;
    private final GateRules rules;
    private final DeviceRules devices;
    private final LaneRules lanes;
    private final SealKeys seals;
    private final StatusListIssuing listSigners;

    @Inject
    GatePacking(
            GateSupplies supplies,
            GateRules rules,
            DeviceRules devices,
            LaneRules lanes,
            SealKeys seals,
            StatusListIssuing lists) {
        this.supplies = supplies;
        this.rules = rules;
        this.devices = devices;
        this.lanes = lanes;
        this.seals = seals;
        this.listSigners = lists;
    }

    /** @param device that asks, null for who doesn't say */
    public GatePack pack(Actor guard, UUID device) {
        var around = supplies.around(guard, device);
        return new GatePack(
                guard.unit(),
                rules.law(),
                terms(),
                around.lane() ? lane() : null,
                seals.published(),
                List.of(listKey()),
                around.ships(),
                around.out(),
                around.in(),
                around.parties());
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

    private GatePack.Lane lane() {
        var terms = lanes.terms();
        return new GatePack.Lane(
                terms.alikeFrom(),
                terms.stageWithin().toSeconds(),
                terms.openWithin().toSeconds(),
                terms.passWithin().toSeconds());
    }

    /** Of the certificate that the lists are signed under now: its own stands first. */
    private String listKey() {
        try {
            var pem = listSigners.certificates().getBytes(StandardCharsets.US_ASCII);
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
