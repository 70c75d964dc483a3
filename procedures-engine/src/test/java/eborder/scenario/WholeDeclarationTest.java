package eborder.scenario;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eborder.filing.DeclarationPicture;
import eborder.filing.Drafting;
import eborder.filing.FilingOutcome;
import eborder.filing.MyDossiers;
import eborder.form.Answers;
import eborder.form.Finding;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A declaration that a program sends as a whole. On a real database. */
class WholeDeclarationTest {
    private static final String CREW = "crew-list";

    private Cast cast;

    @BeforeEach
    void a_call_is_opened() throws Exception {
        Database.clear();
        cast = Cast.of(ScenarioFile.read("vessel-entry").findFirst().orElseThrow());
    }

    private List<Finding> declare(String who, String form, String json) {
        return cast.use(Drafting.class)
                .declare(
                        cast.person(who),
                        cast.dossier(),
                        form,
                        Answers.parse(json),
                        picture(form).version());
    }

    private DeclarationPicture picture(String form) {
        return cast.use(MyDossiers.class).declaration(cast.person("agent"), cast.dossier(), form);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_rule_and_nothing_is_kept() {
        var before = picture(CREW);
        var found = declare("agent", CREW, """
                {"crew": [{"fullName": "", "dateOfBirth": "31/02/1990"}, {"fullName": "TRAN B", "nationality": "ZZZ", "shoeSize": "43"}]}""");

        assertThat(found)
                .extracting(Finding::code, Finding::pointer, Finding::ruleId)
                .contains(
                        tuple("REQUIRED", "/crew/0/fullName", "crew-list#/crew/*/fullName:REQUIRED"),
                        tuple("NOT_A_DATE", "/crew/0/dateOfBirth", "crew-list#/crew/*/dateOfBirth:NOT_A_DATE"),
                        tuple("NOT_IN_LIST", "/crew/1/nationality", "crew-list#/crew/*/nationality:NOT_IN_LIST"),
                        tuple("UNKNOWN_FIELD", "/crew/1/shoeSize", "crew-list#/crew/*/shoeSize:UNKNOWN_FIELD"));
        assertThat(picture(CREW)).isEqualTo(before);
    }

    @Test
    void what_fits_is_kept_and_the_same_once_more_changes_nothing() {
        var sent = picture(CREW).answers().toString();
        var shorter = "{\"crew\": [" + Answers.parse(sent).toJson().path("crew").path(0) + "]}";
        assertThat(declare("agent", CREW, shorter)).noneMatch(Finding::isFail);
        var kept = picture(CREW);
        assertThat(kept.answers().rowCount("crew")).isEqualTo(1);
        assertThat(declare("agent", CREW, shorter)).noneMatch(Finding::isFail);
        assertThat(picture(CREW)).isEqualTo(kept);
        assertThat(picture("general-declaration").answers().text("/crewCount")).isEqualTo("1");
    }

    @Test
    void numbers_and_truth_values_are_taken_as_what_they_say() {
        assertThat(declare("agent", "general-declaration", "{\"grossTonnage\": 25800, \"hasWeapons\": false}"))
                .noneMatch(Finding::isFail);
        assertThat(picture("general-declaration").answers().text("/grossTonnage"))
                .isEqualTo("25800");
        assertThat(picture("general-declaration").answers().text("/hasWeapons")).isEqualTo("0");
    }

    @Test
    void another_companys_dossier_a_filed_one_and_older_answers_are_refused() {
        assertRefused(ErrorCode.NOT_FOUND, () -> declare("rival", CREW, "{}"));
        assertRefused(
                ErrorCode.CHANGED_BY_SOMEONE_ELSE,
                () -> cast.use(Drafting.class)
                        .declare(cast.person("agent"), cast.dossier(), CREW, Answers.empty(), 99));
        cast.file("agent");
        assertRefused(ErrorCode.STATUS_FORBIDS, () -> declare("agent", CREW, "{}"));
    }

    @Test
    void what_a_check_finds_bears_the_checks_name() {
        assertThat(declare("agent", "general-declaration", "{\"crewCount\": \"99\", \"lastPort\": \"VNHPH\"}"))
                .noneMatch(Finding::isFail);
        assertThat(cast.file("agent"))
                .isInstanceOfSatisfying(
                        FilingOutcome.Stopped.class,
                        stopped -> assertThat(stopped.findings())
                                .extracting(Finding::code, Finding::pointer, Finding::ruleId)
                                .contains(
                                        tuple("CREW_COUNT_DIFFERS", "/crewCount", "crew-count"),
                                        tuple("LAST_PORT_IS_THIS_PORT", "/lastPort", "last-port-is-another")));
    }
}
