package eborder.singlewindow.xmlsignature;

import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Set;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.security.auth.x500.X500Principal;

/** The company that a person's certificate names: Vietnam's public authorities write {@code MST:} and the tax code into UID or serialNumber. */
public final class CompanyName {
    private static final String SERIAL_NUMBER = "SERIALNUMBER";
    private static final Map<String, String> NAMES = Map.of("2.5.4.5", SERIAL_NUMBER);
    private static final Set<String> PLACES = Set.of("UID", SERIAL_NUMBER);

    private CompanyName() {}

    /** @return whether it is the one of this tax code */
    public static boolean of(X509Certificate certificate, String taxCode) {
        var subject = certificate.getSubjectX500Principal().getName(X500Principal.RFC2253, NAMES);
        try {
            return new LdapName(subject)
                    .getRdns().stream()
                            .filter(part -> PLACES.contains(part.getType()))
                            .anyMatch(part -> ("MST:" + taxCode).equals(part.getValue()));
        } catch (InvalidNameException unreadable) {
            return false;
        }
    }
}
