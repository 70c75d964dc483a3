package eborder.e2e.pages;

import eborder.e2e.support.Browser;

/** Where a password is changed; whoever has a one-time password comes nowhere else. */
public final class PasswordPage extends Page {
    public PasswordPage(Browser browser) {
        super(browser);
        arriveAt("/account/password.xhtml");
    }

    /** Chooses another password, and goes on. */
    public void choose(String present, String wanted) {
        type(find("present"), present);
        type(find("wanted"), wanted);
        type(find("repeated"), wanted);
        leave("save", "/");
    }
}
