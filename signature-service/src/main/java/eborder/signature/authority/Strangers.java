package eborder.signature.authority;

import eborder.signature.CertificateMaker;
import eborder.signature.StoredKey;
import java.time.Clock;

/** Keys that use a name of the authority without its consent. */
final class Strangers {
    private Strangers() {}

    static StoredKey like(StoredKey key, Clock clock) {
        return new CertificateMaker(clock.instant()).impostor(key);
    }
}
