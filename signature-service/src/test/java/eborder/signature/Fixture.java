package eborder.signature;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Real keys in a scratch folder, and what is built on them. */
record Fixture(SigningKeys keys, DssPaperSigner signer, DssSignatureCheck check) {
    static Fixture in(Path data) {
        Clock clock = Clock.systemUTC();
        SigningKeys keys = keys(data, clock);
        return new Fixture(keys, new DssPaperSigner(keys, clock), new DssSignatureCheck(keys));
    }

    static SigningKeys keys(Path data, Clock clock) {
        return new SigningKeys(
                name -> name.equals("eborder.data.dir") ? Optional.of(data.toString()) : Optional.empty(), clock);
    }
}
