package eborder.gate;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eborder.gate.device.DeviceDesk;
import eborder.gate.device.DeviceSignatures;
import eborder.gate.device.DeviceState;
import eborder.party.Actor;
import eborder.permit.PermitNumber;
import eborder.permit.SealReading;
import eborder.permit.Seals;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** A device's contact: what it says of itself, and what was done at it, signed by its key; each deed is kept by itself, in order. */
@Relay
public class GateUploads {
    /** In one contact. */
    public static final int MOST_EVENTS = 200;

    private static final int LONGEST_EVENT = 12_000;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final DeviceDesk devices;
    private final DeviceSignatures signatures;
    private final Seals seals;
    private final ReportedEvents events;

    @Inject
    GateUploads(DeviceDesk devices, DeviceSignatures signatures, Seals seals, ReportedEvents events) {
        this.devices = devices;
        this.signatures = signatures;
        this.seals = seals;
        this.events = events;
    }

    /** @param events JWS in compact form over {@link ReportedEvent}, in the order in which things were done */
    public record Upload(UUID device, DeviceState state, List<String> events) {}

    /** @throws Problem BAD_REQUEST if it has no shape, DEVICE_REVOKED: nothing of it is kept but that it came */
    public List<TakenEvent> take(Actor guard, Upload upload) {
        if (upload.device() == null
                || upload.state() == null
                || upload.events() == null
                || upload.events().size() > MOST_EVENTS) {
            throw new Problem(ErrorCode.BAD_REQUEST);
        }
        var key = heard(guard, upload);
        return upload.events().stream()
                .map(event -> take(guard, upload.device(), key, event))
                .toList();
    }

    private byte[] heard(Actor guard, Upload upload) {
        try {
            return devices.heard(guard, upload.device(), upload.state());
        } catch (Problem problem) {
            events.refuse(guard, upload.device(), null, problem.code());
            throw problem;
        }
    }

    private TakenEvent take(Actor guard, UUID device, byte[] key, String jws) {
        try {
            var event = read(jws, key);
            return event.isWhole()
                    ? events.take(guard, device, event, reading(event))
                    : events.refuse(guard, device, event.id(), ErrorCode.BAD_REQUEST);
        } catch (Problem problem) {
            return events.refuse(guard, device, null, problem.code());
        }
    }

    private ReportedEvent read(String jws, byte[] key) {
        if (jws == null || jws.length() > LONGEST_EVENT) {
            throw new Problem(ErrorCode.BAD_REQUEST);
        }
        try {
            return JSON.readValue(signatures.verified(jws, key), ReportedEvent.class);
        } catch (IOException noEvent) {
            throw new Problem(ErrorCode.BAD_REQUEST, noEvent);
        }
    }

    private SealReading reading(ReportedEvent event) {
        if (event.kind() != EventKind.CHECK) {
            return null;
        }
        var reading = seals.read(event.scanned());
        return reading instanceof SealReading.Party party && event.member() != null
                ? party.member(PermitNumber.typed(event.member()).orElseThrow())
                : reading;
    }
}
