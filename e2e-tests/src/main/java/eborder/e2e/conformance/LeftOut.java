package eborder.e2e.conformance;

import eborder.e2e.api.Failed;

/** It can't be asked: an account is missing, or the portal takes no such messages from here. */
final class LeftOut extends Failed {
    LeftOut(String why) {
        super(why);
    }
}
