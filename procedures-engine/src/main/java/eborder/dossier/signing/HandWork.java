package eborder.dossier.signing;

import eborder.dossier.signing.HandSession.Kind;
import eborder.party.Actor;
import java.util.List;

/** How one kind of thing is signed with a key in the signer's own hands, by the code of an open session. */
interface HandWork {
    Kind kind();

    /** What is signed, in order. */
    List<ToSign> items(Actor holder, String code);

    /** Takes the signer's certificate, and says what the key is to sign. @param chain DER, the signer's certificate first */
    KeyInputs prepare(Actor holder, String code, List<byte[]> chain);

    /** Checks what the key made of it, then keeps all of it. @param values base64url, one for each item, in order */
    void complete(Actor holder, String code, List<String> values);
}
