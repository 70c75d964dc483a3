package eborder.filing;

import static eborder.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eborder.dossier.Decision;
import eborder.dossier.DossierStatus;
import eborder.dossier.Dossiers;
import eborder.dossier.check.Checks;
import eborder.form.Carried.Left;
import eborder.form.CodeLists;
import eborder.form.Finding;
import eborder.form.FormCatalogue;
import eborder.party.Actor;
import eborder.party.BorderUnits;
import eborder.party.Role;
import eborder.procedure.Movement;
import eborder.procedure.ProcedureCatalogue;
import eborder.review.Deciding;
import eborder.review.Review;
import eborder.shared.ErrorCode;
import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.GeneralMandate;
import eborder.support.KeysOfOfficers;
import eborder.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft that outlives its forms: the law of the notice of foreign workers changes at the turn of the year. */
class FormRenewalTest {
    private static final FormCatalogue FORMS = FormCatalogue.load(
            CodeLists.load(),
            List.of(
                    "foreign-workers-notice/v1",
                    "foreign-workers-notice/v2",
                    "permit-persons/v1",
                    "permit-persons/v2"));
    private static final ProcedureCatalogue NEW_LAW =
            ProcedureCatalogue.load(FORMS, Checks.names(), key -> true, "procedures/new-law.yaml");
    private static final UUID COMPANY = UUID.fromString("00000000-0000-0000-0000-0000000000c1");
    private static final Actor AGENT = person(1, Role.FILER, COMPANY, null);
    private static final Actor OFFICER = person(3, Role.PROC_OFFICER, null, "HPH");

    /** 23:58 in Viet Nam, two minutes before the new law. */
    private final TestClock clock = TestClock.at("2026-12-31T16:58:00Z");

    private final Engine engine =
            Engine.with(clock, KeysOfOfficers.common(), FORMS, FORMS.codeLists(), NEW_LAW, new BorderUnits());
    private final MyDossiers mine = engine.get(MyDossiers.class);
    private UUID draft;

    private static Actor person(int id, Role role, UUID company, String unit) {
        return new Actor(new UUID(0, id), "p" + id, "P" + id, Set.of(role), company, unit);
    }

    @BeforeEach
    void a_draft_of_the_old_year() {
        Database.clear();
        Database.superuser(
                "insert into company (id, name, tax_code, phone, email, address, created) values ('" + COMPANY
                        + "', 'CANG SAO BIEN', '0200000001', '+84 225 000 000', 'saobien@example.vn', '1 Le Thanh Tong', now())");
        GeneralMandate.of(new UUID(0, 1), "agent", COMPANY);
        draft = engine.get(Applying.class).begin(AGENT, "FOREIGN_WORKERS", Movement.NONE, "HPH");
        save(Map.of("place", "Cầu số 4", "work", "Lắp đặt cần trục", "fromDate", "05/01/2027", "toDate", "31/01/2027"));
        engine.get(Drafting.class).addRow(AGENT, draft, "permit-persons");
        var person = Map.of(
                "fullName", "SANTOS ANTONIO",
                "sex", "M",
                "dateOfBirth", "12/10/1985",
                "nationality", "PHL",
                "position", "Kỹ sư",
                "employer", "SEA CRANE LTD",
                "docType", "P",
                "docNumber", "V01007919",
                "docExpiry", "02/02/2031");
        engine.get(Drafting.class)
                .saveRows(AGENT, draft, "permit-persons", new RowsTyped(0, List.of(person)), version("permit-persons"));
    }

    private void save(Map<String, String> texts) {
        engine.get(Drafting.class)
                .save(AGENT, draft, "foreign-workers-notice", texts, version("foreign-workers-notice"));
    }

    private int version(String form) {
        return mine.declaration(AGENT, draft, form).version();
    }

    private DeclarationPicture notice() {
        return mine.declaration(AGENT, draft, "foreign-workers-notice");
    }

    private DeclarationPicture persons() {
        return mine.declaration(AGENT, draft, "permit-persons");
    }

    private DossierPicture picture() {
        return mine.picture(AGENT, draft);
    }

    private FilingOutcome file() {
        return engine.get(Filing.class).file(AGENT, draft);
    }

    private void theNewYearBegins() {
        clock.forward(Duration.ofMinutes(2));
    }

    @Test
    void a_minute_before_midnight_the_old_forms_are_filed() {
        clock.forward(Duration.ofMinutes(1));

        assertThat(picture().outdated()).isFalse();
        assertThat(file()).isInstanceOf(FilingOutcome.Filed.class);
        assertThat(filedForms()).containsExactlyInAnyOrder("foreign-workers-notice@1", "permit-persons@1");
    }

    @Test
    void at_midnight_the_filing_is_stopped_with_what_to_do_and_nothing_is_lost() {
        theNewYearBegins();

        assertThat(file())
                .isInstanceOfSatisfying(
                        FilingOutcome.Stopped.class,
                        stopped -> assertThat(stopped.findings())
                                .extracting(Finding::code, Finding::form, Finding::facts)
                                .containsExactly(
                                        tuple(
                                                "FORM_REPLACED",
                                                "foreign-workers-notice",
                                                Map.of("old", "1", "new", "2")),
                                        tuple("FORM_REPLACED", "permit-persons", Map.of("old", "1", "new", "2"))));
        assertThat(picture().tasks()).extracting(FormTask::state).containsOnly(FormTask.State.OUTDATED);
        assertThat(notice().answers().text("/work")).isEqualTo("Lắp đặt cần trục");
        save(Map.of("work", "Lắp đặt hai cần trục"));
        assertThat(notice().answers().text("/work")).isEqualTo("Lắp đặt hai cần trục");
    }

    @Test
    void renewed_it_goes_on_with_what_the_new_forms_ask_for_and_keeps_the_rest() {
        theNewYearBegins();

        renew();

        assertThat(notice().formRef()).isEqualTo("foreign-workers-notice@2");
        assertThat(notice().answers().text("/place")).isEqualTo("Cầu số 4");
        assertThat(notice().answers().texts()).doesNotContainKey("work");
        assertThat(notice().earlier().formRef()).isEqualTo("foreign-workers-notice@1");
        assertThat(notice().earlier().answers().text("/work")).isEqualTo("Lắp đặt cần trục");
        assertThat(notice().earlier().left()).containsExactly(new Left("/work", "Lắp đặt cần trục"));
        assertThat(persons().answers().text("/persons/0/docNumber")).isEqualTo("V01007919");
        assertThat(persons().earlier().left()).containsExactly(new Left("/persons/0/employer", "SEA CRANE LTD"));
        assertThat(picture().outdated()).isFalse();
        assertThat(picture().findings())
                .filteredOn(Finding::isFail)
                .extracting(Finding::pointer)
                .containsExactly("/leaderName");
    }

    @Test
    void renewed_and_completed_it_is_filed_by_the_new_law() {
        theNewYearBegins();
        renew();
        save(Map.of("leaderName", "Trần Văn Bình"));

        assertThat(file()).isInstanceOf(FilingOutcome.Filed.class);
        assertThat(filedForms()).containsExactlyInAnyOrder("foreign-workers-notice@2", "permit-persons@2");
        assertRefused(ErrorCode.STATUS_FORBIDS, this::renew);
    }

    @Test
    void renewing_twice_or_too_early_changes_nothing() {
        renew();
        assertThat(notice().formRef()).isEqualTo("foreign-workers-notice@1");
        assertThat(notice().earlier()).isNull();

        theNewYearBegins();
        renew();
        int once = version("foreign-workers-notice");
        renew();
        assertThat(version("foreign-workers-notice")).isEqualTo(once);
        assertThat(notice().earlier().left()).hasSize(1);
    }

    @Test
    void nobody_renews_the_draft_of_another_company() {
        var rival = person(2, Role.FILER, UUID.randomUUID(), null);

        assertRefused(ErrorCode.NOT_FOUND, () -> engine.get(FormRenewal.class).renew(rival, draft));
    }

    @Test
    void what_was_filed_in_time_keeps_its_forms_when_more_is_asked() {
        file();
        theNewYearBegins();
        engine.get(Review.class).claim(OFFICER, draft, false);
        engine.get(Deciding.class)
                .decide(OFFICER, draft, 1, new Decision.AskSupplement("Ghi rõ vị trí cầu", List.of()));

        assertThat(picture().status()).isEqualTo(DossierStatus.SUPPLEMENT_REQUESTED);
        assertThat(picture().outdated()).isFalse();
        save(Map.of("place", "Cầu số 5"));
        assertThat(file()).isInstanceOf(FilingOutcome.Filed.class);
        assertThat(filedForms()).containsExactlyInAnyOrder("foreign-workers-notice@1", "permit-persons@1");
    }

    private void renew() {
        engine.get(FormRenewal.class).renew(AGENT, draft);
    }

    private List<String> filedForms() {
        int newest = picture().versionNo();
        var filed = Database.inTransaction(
                () -> engine.get(Dossiers.class).version(draft, newest).filed());
        return Stream.of("foreign-workers-notice", "permit-persons")
                .map(form -> filed.reference(form).orElseThrow())
                .toList();
    }
}
