package eborder.singlewindow.xmlsignature;

import java.util.Locale;

/** What is agreed with a partner about the signature of messages. */
public enum SignatureKind {
    /** Whatever stands there is no signature to us. */
    NONE,
    XMLDSIG,
    /** XAdES baseline B: the signature also covers which certificate made it, and when. */
    XADES;

    /** @throws IllegalArgumentException if it is neither {@code none}, {@code xmldsig} nor {@code xades} */
    public static SignatureKind of(String setting) {
        return valueOf(setting.strip().toUpperCase(Locale.ROOT));
    }
}
