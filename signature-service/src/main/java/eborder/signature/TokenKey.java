package eborder.signature;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.security.PrivateKey;

/** A private key that stays in its token; whoever signs with it by JCA gets {@link TokenSignatures}. */
final class TokenKey implements PrivateKey {
    private static final long serialVersionUID = 1L;

    private final transient KeyToken token;
    private final transient String alias;
    private final transient String algorithm;

    /** @param algorithm {@code EC} or {@code RSA} */
    TokenKey(KeyToken token, String alias, String algorithm) {
        TokenSignatures.register();
        this.token = token;
        this.alias = alias;
        this.algorithm = algorithm;
    }

    byte[] sign(String signatureAlgorithm, byte[] content) {
        return token.sign(alias, signatureAlgorithm, content);
    }

    @Override
    public String getAlgorithm() {
        return algorithm;
    }

    @Override
    public String getFormat() {
        return null;
    }

    @Override
    public byte[] getEncoded() {
        return null;
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(TokenKey.class.getName());
    }
}
