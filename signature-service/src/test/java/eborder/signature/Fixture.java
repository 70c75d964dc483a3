package eborder.signature;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Real keys in a scratch folder, and what is built on them. */
record Fixture(SigningKeys keys, DssPaperSigner signer, DssSignatureCheck check) {
    static final String OFFICER = "Trần Văn Bình";
    static final String REASON = "Cấp giấy phép đi bờ";

    static Fixture in(Path data) {
        SigningKeys keys = keys(data, Clock.systemUTC());
        return new Fixture(
                keys,
                new DssPaperSigner(keys, Clock.systemUTC()),
                new DssSignatureCheck(keys.anchors(), Clock.systemUTC()));
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

    /** The officer's signature by itself. */
    PadesSignature officer() {
        return new PadesSignature(SignaturePlace.OFFICER, keys.officer(), keys.authority());
    }

    PadesSignature agency() {
        return new PadesSignature(SignaturePlace.AGENCY, keys.agency(), keys.authority());
    }

    byte[] signed(byte[] paper) {
        return signer.sign(paper, OFFICER, REASON);
    }
}
