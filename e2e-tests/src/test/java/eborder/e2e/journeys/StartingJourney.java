package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.support.Browser;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.Project;
import eborder.e2e.support.RunningPortal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class StartingJourney {
    @Test
    void shows_its_first_page_in_a_browser(PortalProcess portal, Browser browser) {
        browser.driver().get(portal.address().toString());

        browser.screenshot("start");
        assertThat(browser.driver().getTitle()).contains("Biên phòng điện tử");
    }

    @Test
    void starts_again_on_the_same_data_after_being_killed() throws IOException, InterruptedException {
        var folder =
                Project.results().resolve("killed-" + ProcessHandle.current().pid());
        try (var killed = PortalProcess.start(folder)) {
            killed.handle().destroyForcibly();
            assertThat(killed.handle().onExit()).succeedsWithin(Duration.ofSeconds(10));
        }

        try (var again = PortalProcess.start(folder)) {
            assertThat(health(again.address())).isEqualTo(200);
        }
    }

    private static int health(URI portal) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(portal.resolve("/health/ready")).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
