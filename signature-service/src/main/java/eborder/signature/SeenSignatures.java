package eborder.signature;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Signatures that were found genuine not long ago: whoever goes ashore comes back, and a signature over the same bytes with the same key
 * stays what it is. Forged ones are never kept, and whether a certificate is in force is no question of the signature.
 */
final class SeenSignatures {
    /** Two days of a busy port; 200 bytes each. */
    private static final int MOST = 20_000;

    private final Map<Seen, Boolean> seen = new Latest();

    /** @param over digest and signature, one behind the other */
    private record Seen(SealCertificate certificate, ByteBuffer over) {
        /** Certificates are few, signatures differ from each other. */
        @Override
        public int hashCode() {
            return over.hashCode();
        }
    }

    private static final class Latest extends LinkedHashMap<Seen, Boolean> {
        private static final long serialVersionUID = 1;

        private Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Seen, Boolean> eldest) {
            return size() > MOST;
        }
    }

    boolean contains(SealCertificate certificate, byte[] digest, byte[] signature) {
        synchronized (seen) {
            return seen.get(key(certificate, digest, signature)) != null;
        }
    }

    void add(SealCertificate certificate, byte[] digest, byte[] signature) {
        synchronized (seen) {
            seen.put(key(certificate, digest, signature), Boolean.TRUE);
        }
    }

    private static Seen key(SealCertificate certificate, byte[] digest, byte[] signature) {
        var over = ByteBuffer.allocate(digest.length + signature.length)
                .put(digest)
                .put(signature)
                .flip();
        return new Seen(certificate, over.asReadOnlyBuffer());
    }
}
