package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.Account;
import eborder.e2e.api.Portal;
import eborder.e2e.pages.DossierPage.Pass;
import eborder.e2e.support.CameraFrames;
import eborder.e2e.support.PortalProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.core.VeraPDFException;

/** What the agent has downloaded. */
record Papers(Path confirmation, List<Pass> passes) {
    Pass pass(int index) {
        return passes.get(index);
    }

    /** The signed form 06 and a signed pass, as strangers see them; the barcode says what is stored. */
    void assertGenuine(PortalProcess portal) throws IOException, VeraPDFException {
        var pass = pass(0);
        for (var paper : List.of(confirmation, pass.paper())) {
            PaperProof.assertSigned(paper, paper.equals(confirmation) ? "Trần Minh Đức" : "Nguyễn Văn Khải");
            PaperProof.assertPassesStrictly(paper, portal.folder());
            PaperProof.assertKeepsForEver(paper);
        }
        assertThat(PaperProof.barcode(picture(pass))).isEqualTo(seal(portal.address(), pass));
    }

    /** The text of a pass's barcode as the portal keeps it. */
    static String seal(URI portal, Pass pass) {
        var agent = new Portal(portal).signIn(new Account("agent", "eborder-demo"));
        var seal = agent.text("permits/" + pass.number() + "/seal");
        agent.delete("tokens/current");
        return seal;
    }

    static Path picture(Pass pass) {
        return PaperProof.picture(pass.paper());
    }

    /** A pass held in front of a camera. */
    static Path film(Pass pass) throws IOException {
        var film = Path.of(pass.paper().toString().replace(".pdf", ".y4m"));
        CameraFrames.write(pass.paper(), film);
        return film;
    }
}
