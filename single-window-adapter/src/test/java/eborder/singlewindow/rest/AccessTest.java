package eborder.singlewindow.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eborder.party.Actor;
import eborder.party.ClientScope;
import eborder.party.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may call what: the whole table, read from the resources. A new path without a row here fails. */
class AccessTest {
    private static final String REVIEWERS = "COMMANDER PROC_OFFICER TEAM_LEAD";
    private static final String FILER_AND_REVIEWERS = "COMMANDER FILER PROC_OFFICER TEAM_LEAD";

    static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("POST tokens", "anyone"),
            Map.entry(
                    "DELETE tokens/current",
                    "COMMANDER COMPANY_ADMIN FILER GATE_OFFICER HQ_SUPERVISOR PROC_OFFICER SYS_ADMIN TEAM_LEAD"),
            Map.entry("POST oauth/token", "anyone"),
            Map.entry("GET openapi.json", "anyone"),
            Map.entry("GET clients", "COMPANY_ADMIN"),
            Map.entry("POST clients", "COMPANY_ADMIN"),
            Map.entry("PUT clients/{id}/key", "COMPANY_ADMIN"),
            Map.entry("DELETE clients/{id}", "COMPANY_ADMIN"),
            Map.entry("GET keys", "SYS_ADMIN"),
            Map.entry("GET signing-sitting", "COMMANDER PROC_OFFICER TEAM_LEAD"),
            Map.entry("PUT signing-sitting", "COMMANDER PROC_OFFICER TEAM_LEAD"),
            Map.entry("DELETE signing-sitting", "COMMANDER PROC_OFFICER TEAM_LEAD"),
            Map.entry("GET procedures", "anyone"),
            Map.entry("GET procedures/{code}", "anyone"),
            Map.entry("POST port-calls", "FILER"),
            Map.entry("PUT port-calls/{own}", "FILER"),
            Map.entry("GET dossiers", "FILER"),
            Map.entry("GET dossiers/{id}", "FILER"),
            Map.entry("POST dossiers/{id}/filing", "FILER"),
            Map.entry("GET dossiers/{id}/receipts", "FILER"),
            Map.entry("POST dossiers/{id}/renewal", "FILER"),
            Map.entry("POST dossiers/{id}/mooring", "FILER"),
            Map.entry("POST dossiers/{id}/departure", "FILER"),
            Map.entry("POST dossiers/{id}/leaving", "FILER"),
            Map.entry("POST dossiers/{id}/changes", "FILER"),
            Map.entry("POST dossiers/{id}/withdrawal", "FILER"),
            Map.entry("PUT dossiers/{id}/declarations/{form}/answers", "FILER"),
            Map.entry("POST dossiers/{id}/attachments/{kind}", "FILER"),
            Map.entry("PUT dossiers/{id}/uploads/{upload}", "FILER"),
            Map.entry("GET dossiers/{id}/uploads/{upload}", "FILER"),
            Map.entry("DELETE dossiers/{id}/uploads/{upload}", "FILER"),
            Map.entry("PUT dossiers/{id}/uploads/{upload}/parts/{offset}", "FILER"),
            Map.entry("POST dossiers/{id}/uploads/{upload}/completion", "FILER"),
            Map.entry("POST applications", "FILER"),
            Map.entry("POST dossiers/{id}/payments", "FILER"),
            Map.entry("GET dossiers/{id}/payments", "FILER"),
            Map.entry("POST payments/callback", "anyone"),
            Map.entry("POST single-window", "anyone"),
            Map.entry("POST neighbours/port-authority/events", "anyone"),
            Map.entry("POST neighbours/customs/events", "anyone"),
            Map.entry("GET single-window", "anyone"),
            Map.entry("GET dossiers/{id}/signing-payload", "FILER"),
            Map.entry("GET dossiers/{id}/filing-payload", "FILER"),
            Map.entry("PUT dossiers/{id}/filing", "FILER"),
            Map.entry("PUT dossiers/{id}/signature", "FILER"),
            Map.entry("GET dossiers/{id}/signature", FILER_AND_REVIEWERS),
            Map.entry("GET dossiers/{id}/signature.jws", FILER_AND_REVIEWERS),
            Map.entry("POST signing", "FILER"),
            Map.entry("GET signing/{code}", "anyone"),
            Map.entry("POST signing/{code}/certificate", "anyone"),
            Map.entry("POST signing/papers", "COMMANDER PROC_OFFICER TEAM_LEAD"),
            Map.entry("GET signing/{code}/papers/{no}", "anyone"),
            Map.entry("POST signing/{code}/values", "anyone"),
            Map.entry("POST self-tests/{code}", "anyone"),
            Map.entry("POST self-tests/{code}/fault", "anyone"),
            Map.entry("POST self-tests/{code}/certificate", "anyone"),
            Map.entry("POST self-tests/{code}/signature", "anyone"),
            Map.entry("GET dossiers/{id}/declarations/{form}", "FILER"),
            Map.entry("PUT dossiers/{id}/declarations/{form}", "FILER"),
            Map.entry("PUT dossiers/{id}/declarations/{form}/rows", "FILER"),
            Map.entry("POST dossiers/{id}/declarations/{form}/file", "FILER"),
            Map.entry("GET dossiers/{id}/declarations/{form}/file", "FILER"),
            Map.entry("GET dossiers/{id}/permits", FILER_AND_REVIEWERS),
            Map.entry("GET dossiers/{id}/permit-sheets", FILER_AND_REVIEWERS),
            Map.entry("GET dossiers/{id}/confirmation", FILER_AND_REVIEWERS),
            Map.entry("GET dossiers/{id}/refusal", FILER_AND_REVIEWERS),
            Map.entry("GET dossiers/{id}/prints/{form}", FILER_AND_REVIEWERS),
            Map.entry("GET permits/{number}", FILER_AND_REVIEWERS),
            Map.entry("GET permits/{number}/seal", FILER_AND_REVIEWERS),
            Map.entry("GET tour-parties", "FILER"),
            Map.entry("POST tour-parties", "FILER"),
            Map.entry("GET tour-parties/{number}", "FILER"),
            Map.entry("GET tour-parties/{number}/seal", "FILER"),
            Map.entry("GET gate/parties/{number}", "GATE_OFFICER"),
            Map.entry("GET permits/verify", "anyone"),
            Map.entry("POST permits/verify", "anyone"),
            Map.entry("GET inbox", REVIEWERS),
            Map.entry("GET reviews/{id}", REVIEWERS),
            Map.entry("POST dossiers/{id}/claim", REVIEWERS),
            Map.entry("POST dossiers/{id}/decisions", REVIEWERS),
            Map.entry("GET dossiers/{id}/notices", REVIEWERS),
            Map.entry("GET dossiers/{id}/deeds", REVIEWERS),
            Map.entry("GET permits/waiting", "COMMANDER"),
            Map.entry("POST permits/approvals", "COMMANDER"),
            Map.entry("POST permits/{number}/suspension", REVIEWERS),
            Map.entry("POST permits/{number}/resumption", "COMMANDER"),
            Map.entry("POST permits/{number}/revocation", "COMMANDER"),
            Map.entry("POST permits/{number}/return", "COMMANDER GATE_OFFICER PROC_OFFICER TEAM_LEAD"),
            Map.entry("POST permits/{number}/loss", FILER_AND_REVIEWERS),
            Map.entry("POST permits/{number}/replacement", FILER_AND_REVIEWERS),
            Map.entry("GET status-lists/{list}", "anyone"),
            Map.entry("GET status-lists/{list}/deltas", "anyone"),
            Map.entry("GET status-lists/certificate", "anyone"),
            Map.entry("GET trust", "anyone"),
            Map.entry("GET partners", "SYS_ADMIN"),
            Map.entry("GET partners/exchanges", "SYS_ADMIN"),
            Map.entry("GET partners/exchanges/{id}", "SYS_ADMIN"),
            Map.entry("POST partners/exchanges/{id}/replay", "SYS_ADMIN"),
            Map.entry("POST partners/exchanges/{id}/export", "SYS_ADMIN"),
            Map.entry("GET partners/parked", "SYS_ADMIN"),
            Map.entry("POST partners/parked/{id}/retry", "SYS_ADMIN"),
            Map.entry("PUT partners/parked/{id}/discard", "SYS_ADMIN"),
            Map.entry("POST partners/parked/{id}/discard", "SYS_ADMIN"),
            Map.entry("GET outages", "HQ_SUPERVISOR SYS_ADMIN"),
            Map.entry("GET outages/{id}", "HQ_SUPERVISOR SYS_ADMIN"),
            Map.entry("POST outages", "HQ_SUPERVISOR SYS_ADMIN"),
            Map.entry("POST outages/end", "HQ_SUPERVISOR SYS_ADMIN"),
            Map.entry("POST back-entries", REVIEWERS),
            Map.entry("GET single-window-state", "anyone"),
            Map.entry("GET events", "FILER"),
            Map.entry("GET event-keys", "anyone"),
            Map.entry("GET webhooks", "COMPANY_ADMIN"),
            Map.entry("PUT webhooks/{id}", "COMPANY_ADMIN"),
            Map.entry("DELETE webhooks/{id}", "COMPANY_ADMIN"),
            Map.entry("GET mandates", "COMPANY_ADMIN"),
            Map.entry("POST mandates", "COMPANY_ADMIN"),
            Map.entry("POST mandates/{id}/revocation", "COMPANY_ADMIN"),
            Map.entry("GET stand-ins", "COMMANDER"),
            Map.entry("POST stand-ins", "COMMANDER"),
            Map.entry("POST stand-ins/{id}/end", "COMMANDER"),
            Map.entry("GET gate/checks", "GATE_OFFICER"),
            Map.entry("POST gate/checks", "GATE_OFFICER"),
            Map.entry("GET gate/pack", "GATE_OFFICER"),
            Map.entry("POST gate/reports", "GATE_OFFICER"),
            Map.entry("GET gate/devices", "COMMANDER"),
            Map.entry("POST gate/devices", "GATE_OFFICER"),
            Map.entry("POST gate/devices/invitations", "COMMANDER"),
            Map.entry("GET gate/devices/{device}/revocation", "anyone"),
            Map.entry("POST gate/devices/{device}/revoke", "COMMANDER"),
            Map.entry("POST gate/devices/{device}/shifts", "GATE_OFFICER"),
            Map.entry("PUT gate/devices/{device}/lane", "COMMANDER"),
            Map.entry("GET gate/devices/{device}/photos/{number}", "GATE_OFFICER"),
            Map.entry("GET ashore", "COMMANDER FILER GATE_OFFICER HQ_SUPERVISOR PROC_OFFICER TEAM_LEAD"));

    @Test
    void every_path_is_open_to_these_roles_and_no_others() {
        assertThat(found()).containsExactlyInAnyOrderEntriesOf(TABLE);
    }

    @Test
    void software_of_companies_comes_where_filers_come_and_nowhere_else() {
        for (var type : Api.RESOURCES) {
            methods(type)
                    .forEach(method -> assertThat(Gates.marked(method).isPresent())
                            .as(verb(method) + " " + path(method))
                            .isEqualTo(roles(method).contains(Role.FILER.name())));
        }
    }

    @Test
    void with_scope_read_nothing_is_changed() {
        for (var type : Api.RESOURCES) {
            methods(type)
                    .filter(method -> Gates.marked(method).orElse(Set.of()).contains(ClientScope.READ))
                    .forEach(method ->
                            assertThat(verb(method)).as(method.toString()).isEqualTo("GET"));
        }
    }

    @Test
    void every_resource_is_made_once_and_keeps_nothing_of_a_request() {
        assertThat(Api.RESOURCES).allMatch(type -> type.isAnnotationPresent(ApplicationScoped.class));
        assertThat(Api.RESOURCES)
                .flatMap(type -> List.of(type.getDeclaredFields()))
                .allMatch(field -> Modifier.isFinal(field.getModifiers()) && field.getType() != Actor.class);
    }

    @Test
    void every_role_named_in_an_annotation_exists() {
        var known = Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.toSet());
        var named = Api.RESOURCES.stream()
                .flatMap(AccessTest::methods)
                .flatMap(method -> roles(method).stream())
                .collect(Collectors.toSet());
        named.remove("anyone");
        assertThat(known).containsAll(named);
    }

    private static Map<String, String> found() {
        var found = new LinkedHashMap<String, String>();
        for (var type : Api.RESOURCES) {
            methods(type)
                    .forEach(method -> found.put(verb(method) + " " + path(method), String.join(" ", roles(method))));
        }
        return found;
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class)));
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
    }

    private static String path(Method method) {
        var first = method.getDeclaringClass().getAnnotation(Path.class).value();
        var rest = method.getAnnotation(Path.class);
        return Stream.of(first, rest == null ? "" : rest.value())
                .filter(part -> !part.isEmpty() && !part.equals("/"))
                .collect(Collectors.joining("/"));
    }

    private static Set<String> roles(Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return Set.of("anyone");
        }
        var own = method.getAnnotation(RolesAllowed.class);
        var ofAll = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        assertThat(own != null || ofAll != null).as(method.toString()).isTrue();
        return new TreeSet<>(List.of(own == null ? ofAll.value() : own.value()));
    }
}
