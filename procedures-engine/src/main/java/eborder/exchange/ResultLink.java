package eborder.exchange;

import eborder.shared.Contract;
import java.time.LocalDate;
import java.util.List;

/** To the public-service portal of the Ministry of Defence: how dossiers stand, and what it holds of them (single-window.md 5). */
@Contract
public interface ResultLink extends PartnerLink {
    @Override
    default Partner partner() {
        return Partner.MINISTRY;
    }

    /**
     * All that changed there on a day.
     *
     * @throws eborder.shared.Problem DELIVERY_FAILED if there is no good answer
     */
    List<HeldResult> changedOn(LocalDate day);

    /**
     * What it holds of these dossiers; those it doesn't know are left out.
     *
     * @throws eborder.shared.Problem DELIVERY_FAILED if there is no good answer
     */
    List<HeldResult> named(List<String> numbers);
}
