package eborder.audit;

import eborder.shared.Contract;

/** Remembers signed heads outside the database, so that its end can't be cut off unseen together with them. */
@Contract
public interface HeadWitness {
    /** @param jws one line, as it was signed @throws eborder.shared.Problem SIGNING_FAILED if it can't be remembered */
    void remember(String jws);
}
