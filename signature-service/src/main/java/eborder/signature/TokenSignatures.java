package eborder.signature;

import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.util.List;

/**
 * Lets everything that signs by JCA sign with a {@link TokenKey}, which finds its token again after a loss; a key of the
 * JDK's own provider for tokens would stay dead.
 */
final class TokenSignatures extends Provider {
    private static final long serialVersionUID = 1L;
    private static final List<String> ALGORITHMS = List.of(
            "SHA256withECDSA", "SHA384withECDSA", "SHA256withRSA", "SHA384withRSA", "SHA256withECDSAinP1363Format");

    private TokenSignatures() {
        super("eBorderTokens", "1.0", "Signatures with keys in PKCS#11 tokens");
        ALGORITHMS.forEach(algorithm -> putService(new Offer(this, algorithm)));
    }

    /** Does nothing from the second time on. */
    static void register() {
        Security.addProvider(new TokenSignatures());
    }

    private static final class Offer extends Service {
        Offer(Provider provider, String algorithm) {
            super(provider, "Signature", algorithm, Signing.class.getName(), List.of(), null);
        }

        @Override
        public Object newInstance(Object parameter) {
            return new Signing(getAlgorithm());
        }

        @Override
        public boolean supportsParameter(Object key) {
            return key instanceof TokenKey;
        }
    }

    private static final class Signing extends SignatureSpi {
        private final String algorithm;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private TokenKey key;

        Signing(String algorithm) {
            this.algorithm = algorithm;
        }

        @Override
        protected void engineInitSign(PrivateKey given) throws InvalidKeyException {
            if (!(given instanceof TokenKey ours)) {
                throw new InvalidKeyException("not a key in a token");
            }
            key = ours;
            content.reset();
        }

        @Override
        protected void engineInitVerify(PublicKey given) throws InvalidKeyException {
            throw new InvalidKeyException("signs only");
        }

        @Override
        protected void engineUpdate(byte one) {
            content.write(one);
        }

        @Override
        protected void engineUpdate(byte[] bytes, int offset, int length) {
            content.write(bytes, offset, length);
        }

        @Override
        protected byte[] engineSign() {
            byte[] signature = key.sign(algorithm, content.toByteArray());
            content.reset();
            return signature;
        }

        @Override
        protected boolean engineVerify(byte[] signature) throws SignatureException {
            throw new SignatureException("signs only");
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        @Deprecated
        protected Object engineGetParameter(String name) {
            throw new UnsupportedOperationException(name);
        }
    }
}
