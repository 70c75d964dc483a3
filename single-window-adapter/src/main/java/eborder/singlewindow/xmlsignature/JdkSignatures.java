package eborder.singlewindow.xmlsignature;

import java.security.NoSuchProviderException;
import javax.xml.crypto.dsig.XMLSignatureFactory;

/** The JDK's own XML signatures, whatever else is on the class path. */
final class JdkSignatures {
    private JdkSignatures() {}

    static XMLSignatureFactory factory() {
        try {
            return XMLSignatureFactory.getInstance("DOM", "XMLDSig");
        } catch (NoSuchProviderException impossible) {
            throw new IllegalStateException("the JDK has it", impossible);
        }
    }
}
