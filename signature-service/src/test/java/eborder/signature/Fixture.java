package eborder.signature;

import eborder.paper.JobPaper;
import eborder.paper.SigningJob;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.shared.Fingerprint;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Real keys in a scratch folder, and what is built on them. */
record Fixture(SigningKeys keys, OfficerKeyRing officers, DssSignatureCheck check) {
    static final String PIN = "13579";
    static final Actor COMMANDER =
            new Actor(new UUID(0, 9), "t.v.binh", "Trần Văn Bình", Set.of(Role.COMMANDER), null, "HPH");
    static final String OFFICER = "Trần Văn Bình";
    static final String REASON = "Cấp giấy phép đi bờ";

    static Fixture in(Path data) {
        SigningKeys keys = keys(data, Clock.systemUTC());
        return of(keys);
    }

    /** The officer's sitting is open, if officers have keys of their own. */
    static Fixture of(SigningKeys keys) {
        OfficerKeyRing officers = ring(keys);
        if (officers.areOwn()) {
            officers.unlock(COMMANDER, PIN);
        }
        return new Fixture(keys, officers, new DssSignatureCheck(keys.anchors(), Clock.systemUTC()));
    }

    /** The keys of {@link #in} once more, also those that the portal doesn't hand out. */
    static DevelopmentPki pki(Path data) {
        return DevelopmentPki.ofPortal(data, Clock.systemUTC());
    }

    static SigningKeys keys(Path data, Clock clock) {
        return new SigningKeys(settings(Map.of("eborder.data.dir", data.toString())), clock);
    }

    static Function<String, Optional<String>> settings(Map<String, String> values) {
        return name -> Optional.ofNullable(values.get(name));
    }

    /** The first signature by itself, with the officers' common key. */
    PadesSignature officer() {
        return new PadesSignature(SignaturePlace.OFFICER, keys.officer(), stamps(keys));
    }

    PadesSignature agency() {
        return new PadesSignature(SignaturePlace.AGENCY, keys.agency(), stamps(keys));
    }

    static OfficerKeyRing ring(SigningKeys keys) {
        return new OfficerKeyRing(keys, stamps(keys));
    }

    /** Nothing is signed without a time stamp. */
    static StampsIfAny stamps(SigningKeys keys) {
        return StampsIfAny.required(keys, Clock.systemUTC());
    }

    byte[] signed(byte[] paper) {
        return signed(paper, Clock.systemUTC());
    }

    byte[] signed(byte[] paper, Clock clock) {
        return new DssPaperSigner(keys, officers, stamps(keys), job -> JobPaper.unsigned(paper), clock)
                .sign(job(paper))
                .pdf();
    }

    static SigningJob job(byte[] paper) {
        return new SigningJob(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "permit:HPH260000017",
                Fingerprint.of(paper),
                COMMANDER.account(),
                OFFICER,
                REASON);
    }
}
