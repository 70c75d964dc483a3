package eborder.exchange;

import eborder.shared.Contract;

/** To the Immigration Department, of who crossed the border (single-window.md 5). */
@Contract
public interface CrossingLink extends PartnerLink {
    @Override
    default Partner partner() {
        return Partner.IMMIGRATION;
    }
}
