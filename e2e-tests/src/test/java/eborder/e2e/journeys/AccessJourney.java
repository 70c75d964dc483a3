package eborder.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.e2e.api.Account;
import eborder.e2e.api.Portal;
import eborder.e2e.support.AccessTable;
import eborder.e2e.support.Answer;
import eborder.e2e.support.ConfirmedCall;
import eborder.e2e.support.PortalProcess;
import eborder.e2e.support.RunningPortal;
import eborder.e2e.support.Shield;
import eborder.e2e.support.WebVisitor;
import eborder.e2e.support.WhatExists;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who gets what, held against the running portal: every page, servlet, file and path of the API, by every kind of visitor. */
@ExtendWith(RunningPortal.class)
class AccessJourney {
    private static final AccessTable PAGES = AccessTable.read("pages.csv");
    private static final AccessTable API = AccessTable.read("api.csv");
    private static final String NOBODY = "anonymous";

    private static final Map<String, WebVisitor> VISITORS = new HashMap<>();
    private static final Map<String, String> TOKENS = new HashMap<>();
    private static ConfirmedCall call;

    @BeforeAll
    static void everybody_comes_in(PortalProcess portal) {
        call = ConfirmedCall.play(portal.address(), 2);
        for (var name : API.rows().get(0).expected().keySet()) {
            boolean known = !name.equals(NOBODY);
            VISITORS.put(name, known ? WebVisitor.signedIn(portal.address(), name) : new WebVisitor(portal.address()));
            TOKENS.put(name, known ? token(portal, name) : "");
        }
    }

    private static String token(PortalProcess portal, String name) {
        return new Portal(portal.address())
                .signIn(new Account(name, "eborder-demo"))
                .token();
    }

    static Stream<AccessTable.Row> pages() {
        return PAGES.rows().stream().flatMap(AccessJourney::spelledOut);
    }

    /** A row for all files of a kind becomes one row for each of them. */
    private static Stream<AccessTable.Row> spelledOut(AccessTable.Row row) {
        int star = row.path().indexOf('*');
        return star < 0
                ? Stream.of(row)
                : WhatExists.files().stream()
                        .filter(path -> path.startsWith(row.path().substring(0, star))
                                && path.endsWith(row.path().substring(star + 1)))
                        .map(path -> new AccessTable.Row(row.verb() + " " + path, row.expected(), row.body()));
    }

    static Stream<AccessTable.Row> api() {
        return API.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pages_open_for_those_in_the_table(AccessTable.Row row) {
        row.expected().forEach((visitor, expected) -> {
            var answer =
                    VISITORS.get(visitor).ask(row.verb(), call.filled(row.path()), BodyPublishers.noBody(), Map.of());
            assertThat(outcome(answer)).as("%s for %s", row, visitor).isEqualTo(expected);
            requireDiscretion(answer);
        });
    }

    @ParameterizedTest
    @MethodSource("api")
    void the_api_answers_those_in_the_table(AccessTable.Row row) {
        row.expected().forEach((visitor, expected) -> {
            var answer = VISITORS.get(visitor)
                    .ask(
                            row.verb(),
                            "/api/v1/" + call.filled(row.path()),
                            BodyPublishers.ofString(call.filled(row.body())
                                    .replace("{event}", UUID.randomUUID().toString())),
                            headers(row, visitor));
            assertThat(outcome(answer)).as("%s for %s", row, visitor).isEqualTo(expected);
            requireDiscretion(answer);
        });
    }

    private static Map<String, String> headers(AccessTable.Row row, String visitor) {
        var headers = new HashMap<String, String>();
        headers.put("Content-Type", row.path().endsWith("/file") ? "application/octet-stream" : "application/json");
        Optional.of(TOKENS.get(visitor))
                .filter(token -> !token.isEmpty())
                .ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        return headers;
    }

    private static String outcome(Answer answer) {
        return answer.header("Location").startsWith("/login.xhtml?to=") ? "login" : Integer.toString(answer.status());
    }

    /** Whatever is refused says nothing of what is there, and nothing of the server. */
    private static void requireDiscretion(Answer answer) {
        Shield.require(answer);
        if (answer.status() >= 300) {
            assertThat(answer.text()).as("%s", answer).doesNotContain(ConfirmedCall.GIVE_AWAYS);
        }
    }

    @ParameterizedTest
    @MethodSource("eborder.e2e.support.WhatExists#files")
    void knows_every_view_and_file(String path) {
        assertThat(PAGES.knows(path))
                .as("a row for %s in access/pages.csv", path)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("eborder.e2e.support.WhatExists#servlets")
    void knows_every_servlet(String path) {
        assertThat(PAGES.knows(path))
                .as("a row for %s in access/pages.csv", path)
                .isTrue();
    }

    @Test
    void knows_every_path_of_the_api() {
        assertThat(API.rows())
                .extracting(AccessTable.Row::request)
                .containsExactlyInAnyOrderElementsOf(WhatExists.api());
    }

    @Test
    void lists_hold_nothing_of_other_companies_and_units() {
        var foreign = Map.of(
                "agent.rival", Stream.of("/filing/port-calls.xhtml", "/filing/permits.xhtml"),
                "officer.dng", Stream.of("/review/inbox.xhtml"),
                "commander.dng", Stream.of("/permit/approval.xhtml", "/permit/register.xhtml"),
                "guard.dng", Stream.of("/gate/"));
        foreign.forEach((visitor, paths) ->
                paths.forEach(path -> assertThat(VISITORS.get(visitor).get(path).text())
                        .as("%s for %s", path, visitor)
                        .doesNotContain(ConfirmedCall.GIVE_AWAYS)));
    }
}
