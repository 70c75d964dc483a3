package eborder.signature;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.BasicSignatureConstraints;
import eu.europa.esig.dss.policy.jaxb.CertificateConstraints;
import eu.europa.esig.dss.policy.jaxb.ConstraintsParameters;
import eu.europa.esig.dss.policy.jaxb.LevelConstraint;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/**
 * DSS's default policy, tightened where it only warns: a paper whose text was replaced or covered by an incremental
 * update passes the default one (reliability.md F1). {@code FormFillChanges} stays off, since it would refuse the honest
 * second signature; the number of signatures is checked instead. Revocation is not asked: at the level T there are no
 * revocation values in the file, and our own check runs with nothing online.
 */
final class StrictPolicy {
    private StrictPolicy() {}

    static ValidationPolicy load() {
        ConstraintsParameters constraints = defaults();
        BasicSignatureConstraints signature =
                constraints.getSignatureConstraints().getBasicSignatureConstraints();
        BasicSignatureConstraints timeStamp = constraints.getTimestamp().getBasicSignatureConstraints();
        forbidChanges(signature);
        forbidChanges(timeStamp);
        signature.getSigningCertificate().getKeyUsage().setLevel(Level.FAIL);
        withoutRevocation(signature);
        withoutRevocation(timeStamp);
        return ValidationPolicyLoader.fromValidationPolicy(new EtsiValidationPolicy(constraints))
                .withDefaultCryptographicSuite()
                .create();
    }

    private static void forbidChanges(BasicSignatureConstraints constraints) {
        constraints.setByteRangeAllDocument(fail());
        constraints.setByteRangeCollision(fail());
        constraints.setPdfAnnotationOverlap(fail());
        constraints.setPdfVisualDifference(fail());
        constraints.setDocMDP(fail());
        constraints.setFieldMDP(fail());
        constraints.setSigFieldLock(fail());
        constraints.setUndefinedChanges(fail());
        constraints.setAnnotationChanges(fail());
    }

    private static void withoutRevocation(BasicSignatureConstraints constraints) {
        withoutRevocation(constraints.getSigningCertificate());
        withoutRevocation(constraints.getCACertificate());
    }

    private static void withoutRevocation(CertificateConstraints constraints) {
        constraints.getRevocationDataAvailable().setLevel(Level.IGNORE);
        constraints.getAcceptableRevocationDataFound().setLevel(Level.IGNORE);
    }

    private static LevelConstraint fail() {
        LevelConstraint constraint = new LevelConstraint();
        constraint.setLevel(Level.FAIL);
        return constraint;
    }

    private static ConstraintsParameters defaults() {
        try (InputStream in = EtsiValidationPolicy.class.getResourceAsStream("/policy/constraint.xml")) {
            return ValidationPolicyFacade.newFacade().unmarshall(in);
        } catch (IOException | JAXBException | XMLStreamException | SAXException e) {
            throw new Problem(ErrorCode.SIGNING_FAILED, e);
        }
    }
}
