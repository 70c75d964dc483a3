package eborder.web.seal;

import eborder.permit.Seals;
import eborder.printing.VdsSeal;
import eborder.signature.SealKeyRing;
import eborder.signature.SigningKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The portal's own reader of seals, knowing the published certificates beside its current one. */
final class Verifier {
    static final List<SealTestKey> KEYS =
            List.of(SealTestKey.current(), SealTestKey.former(), SealTestKey.withdrawn(), SealTestKey.formerSigner());
    static final String WITHDRAWN = "VNBG/18 2025-03-01";

    private Verifier() {}

    /** @param folder a scratch folder for keys and certificates */
    static Seals in(Path folder) throws IOException {
        Path former = folder.resolve("former");
        for (var key : KEYS) {
            Path place = Files.createDirectories(former.resolve(key.signer()));
            Files.write(place.resolve(key.reference() + ".der"), key.certificate());
        }
        Map<String, String> settings = new HashMap<>(Map.of(
                "eborder.data.dir", folder.toString(),
                "eborder.seal.certificates", former.toString(),
                "eborder.seal.withdrawn", WITHDRAWN));
        var keys = new SigningKeys(name -> Optional.ofNullable(settings.get(name)), Clock.systemUTC());
        return new Seals(new VdsSeal(), new SealKeyRing(keys, name -> Optional.ofNullable(settings.get(name))));
    }
}
