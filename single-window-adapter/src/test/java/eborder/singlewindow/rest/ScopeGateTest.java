package eborder.singlewindow.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.party.Role;
import eborder.party.TokenHolder;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A client goes where its scope takes it; people go where their roles do. */
class ScopeGateTest {
    private static final Actor FILER =
            new Actor(new UUID(0, 1), "api-1", "ERP", Set.of(Role.FILER), new UUID(0, 2), null);
    private static final Map<String, TokenHolder> HOLDERS = Map.of(
            "reader",
            new TokenHolder(FILER, true, Set.of(ClientScope.READ)),
            "filer",
            new TokenHolder(FILER, true, Set.of(ClientScope.READ, ClientScope.FILE)),
            "person",
            new TokenHolder(FILER, false, Set.of()));

    @Test
    void a_token_with_scope_read_files_nothing() throws NoSuchMethodException {
        var file = Gates.marked(DossiersOfFiler.class.getMethod("file", UUID.class));
        refuses(file, "reader", "file");
        passes(file, "filer");
        passes(file, "person");
        passes(Gates.marked(DossiersOfFiler.class.getMethod("list")), "reader");
    }

    @Test
    void one_of_several_scopes_is_enough() throws NoSuchMethodException {
        passes(Gates.marked(PapersOfDossier.class.getMethod("permits", UUID.class)), "reader");
    }

    @Test
    void no_client_comes_where_companies_are_administered() throws NoSuchMethodException {
        refuses(Gates.marked(ClientsOfCompany.class.getMethod("list")), "filer", "NONE");
        refuses(Gates.marked(Gate.class.getMethod("newest")), "filer", "NONE");
    }

    @Test
    void any_client_may_end_its_token() throws NoSuchMethodException {
        passes(Gates.marked(SignInTokens.class.getMethod("end", String.class)), "reader");
    }

    @Test
    void whoever_brings_no_token_is_others_business() {
        passes(Optional.empty(), null);
        passes(Optional.empty(), "unknown");
    }

    private static void passes(Optional<Set<ClientScope>> needed, String token) {
        assertThatCode(() -> gate(needed).filter(Asked.with(token))).doesNotThrowAnyException();
    }

    private static void refuses(Optional<Set<ClientScope>> needed, String token, String named) {
        assertThatThrownBy(() -> gate(needed).filter(Asked.with(token)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    org.assertj.core.api.Assertions.assertThat(problem.code()).isEqualTo(ErrorCode.SCOPE_MISSING);
                    org.assertj.core.api.Assertions.assertThat(problem.facts()).containsEntry("needed", named);
                });
    }

    private static ScopeGate gate(Optional<Set<ClientScope>> needed) {
        return new ScopeGate(needed, request -> Bearer.token(request).map(HOLDERS::get));
    }
}
