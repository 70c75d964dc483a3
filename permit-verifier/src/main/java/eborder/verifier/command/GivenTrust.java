package eborder.verifier.command;

import eborder.permit.TrustMaterial;
import eborder.permit.VerificationTrust;

/** The trust material that the command was given, as it is. */
record GivenTrust(TrustMaterial material) implements VerificationTrust {
    @Override
    public String roots() {
        return material.roots();
    }

    /** The command looks at permits only. */
    @Override
    public String agentRoots() {
        return "";
    }
}
