package eborder.permit;

import eborder.shared.Contract;

/** By what papers and seals are verified; all of it is public. */
@Contract
public interface VerificationTrust {
    /** Of officers and of their time stamps, PEM, as configured at this moment. */
    String roots();

    /** Of what companies and their agents sign, PEM. */
    String agentRoots();

    TrustMaterial material();
}
