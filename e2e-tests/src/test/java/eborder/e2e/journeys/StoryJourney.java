package eborder.e2e.journeys;

import eborder.e2e.support.Browser;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verapdf.core.VeraPDFException;

/** One ship's crew, from filing to the gate: who does what, in the order in which it happens at a port. */
@ExtendWith(RunningPortal.class)
class StoryJourney {
    @Test
    void leads_one_ships_crew_from_filing_to_the_gate(PortalProcess portal, Browser browser)
            throws IOException, VeraPDFException {
        var agent = new FilingChapter(browser, portal.address());
        var desk = new DeskChapter(browser, portal.address());

        agent.openPortCall();
        agent.seeEveryFault();
        agent.mendOnTheScreen();
        agent.declare();
        var number = agent.file();
        desk.confirm(number);
        desk.signPasses();
        var papers = agent.fetchPapers();
        papers.assertGenuine(portal);
        try (var gate = new GateChapter(portal.address(), Papers.film(papers.pass(0)))) {
            gate.scan(papers.pass(0));
            gate.show(papers.pass(1));
            gate.typeNumber(papers.pass(2));
            gate.refuseForged(papers.pass(3));
            desk.revoke(papers.pass(4));
            gate.refuseRevoked(papers.pass(5), papers.pass(4));
            gate.seeLatest();
        }
        desk.seeRecord(number);
        OnRecord.assertComplete(portal, number);
    }
}
