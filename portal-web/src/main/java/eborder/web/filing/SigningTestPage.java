package eborder.web.filing;

import eborder.dossier.signing.OpenedSession;
import eborder.dossier.signing.SelfTesting;
import eborder.dossier.signing.TestPicture;
import eborder.dossier.signing.TestedPart;
import eborder.dossier.signing.TestedPart.State;
import eborder.web.access.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A test of everything that signing needs: its code, and how far the program beside the key came with it. */
@Named("signingTestPage")
@RequestScoped
public class SigningTestPage {
    private final SelfTesting tests;
    private final Visitor visitor;
    private OpenedSession opened;

    @Inject
    SigningTestPage(SelfTesting tests, Visitor visitor) {
        this.tests = tests;
        this.visitor = visitor;
    }

    public void open() {
        opened = tests.open(visitor.actor());
    }

    /** Null before a code was asked for; it is shown once. */
    public OpenedSession getOpened() {
        return opened;
    }

    /** The newest test, null if none is in force. */
    public TestPicture getPicture() {
        return tests.newest(visitor.actor()).orElse(null);
    }

    /** How a part's state is drawn. */
    public String kind(TestedPart tested) {
        return tested.state() == State.OK ? "ok" : tested.state() == State.FAILS ? "stop" : "none";
    }
}
