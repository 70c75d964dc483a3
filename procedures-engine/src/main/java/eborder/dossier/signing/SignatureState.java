package eborder.dossier.signing;

/**
 * How it is with the filer's signature on the newest version of a dossier.
 *
 * @param versionNo the newest filed version, 0 for a draft
 * @param law by which it must be signed, null if it need not be
 * @param signable whether it can be signed now
 * @param enforced whether it isn't confirmed without
 * @param signature null if there is none
 */
public record SignatureState(int versionNo, String law, boolean signable, boolean enforced, SignatureRow signature) {
    /** Whether the law asks for one that isn't there. */
    public boolean isOwed() {
        return law != null && signature == null && signable;
    }

    public boolean isSigned() {
        return signature != null;
    }
}
