package eborder.exchange;

import eborder.shared.Contract;

/** To the National Single Window (single-window.md 1). */
@Contract
public interface SingleWindowLink extends PartnerLink {
    @Override
    default Partner partner() {
        return Partner.SINGLE_WINDOW;
    }
}
