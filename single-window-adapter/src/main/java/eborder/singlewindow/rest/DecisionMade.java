package eborder.singlewindow.rest;

import eborder.dossier.Decision;
import eborder.dossier.RefusalReason;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.List;
import java.util.Map;

/**
 * A decision as programs send it.
 *
 * @param version the number of the dossier's version it is made on
 * @param reason only for refusals
 * @param text what the filer or the officer is told; for a confirmation why although somebody is still ashore
 * @param places what is to be mended, as form and JSON pointer: {@code crew-list#/crew/3/docNumber}
 */
record DecisionMade(int version, Kind kind, RefusalReason reason, String text, List<String> places) {
    /** The kinds of {@link Decision}. */
    enum Kind {
        CONFIRM,
        ASK_SUPPLEMENT,
        PROPOSE_REFUSAL,
        REFUSE,
        SEND_BACK,
        CONFIRM_ON_BOARD
    }

    /** @throws Problem BAD_REQUEST without a kind, REASON_MISSING for a refusal without its lawful reason */
    Decision decision() {
        if (kind == null) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "kind"));
        }
        return switch (kind) {
            case CONFIRM -> new Decision.Confirm(text);
            case ASK_SUPPLEMENT -> new Decision.AskSupplement(text, places == null ? List.of() : places);
            case PROPOSE_REFUSAL -> new Decision.ProposeRefusal(lawful(), text);
            case REFUSE -> new Decision.Refuse(lawful(), text);
            case SEND_BACK -> new Decision.SendBack(text);
            case CONFIRM_ON_BOARD -> new Decision.ConfirmOnBoard(text);
        };
    }

    private RefusalReason lawful() {
        if (reason == null) {
            throw new Problem(ErrorCode.REASON_MISSING);
        }
        return reason;
    }
}
