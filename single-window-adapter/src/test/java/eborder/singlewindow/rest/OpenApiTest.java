package eborder.singlewindow.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eborder.dossier.payment.PaymentRow;
import eborder.filing.DeclarationPicture;
import eborder.filing.DossierPicture;
import eborder.filing.DossierRow;
import eborder.filing.FilingOutcome;
import eborder.filing.RowsTyped;
import eborder.filing.UploadAsked;
import eborder.filing.UploadState;
import eborder.form.Finding;
import eborder.party.ClientRow;
import eborder.party.ClientScope;
import eborder.party.Role;
import eborder.permit.PermitRow;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published description and the code say the same. */
class OpenApiTest {
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete");
    private static final OpenApi DOCUMENT = new OpenApi();
    private static final JsonNode TREE = DOCUMENT.tree();

    @Test
    void describes_every_route_and_none_that_does_not_exist() {
        assertThat(described().keySet())
                .containsExactlyInAnyOrderElementsOf(Routes.all().keySet());
    }

    @Test
    void says_who_may_come_in_with_which_scope() {
        Routes.all()
                .forEach((route, method) ->
                        assertThat(security(described().get(route))).as(route).isEqualTo(expected(method)));
    }

    private static Set<String> expected(java.lang.reflect.Method method) {
        var roles = Routes.roles(method);
        if (roles.isEmpty()) {
            return Set.of();
        }
        var ways = new TreeSet<>(Set.of("bearer"));
        Gates.marked(method)
                .ifPresent(scopes -> ways.addAll(
                        scopes.isEmpty()
                                ? Set.of("oauth2")
                                : scopes.stream().map(ClientScope::word).collect(Collectors.toSet())));
        assertThat(ways.size() > 1).isEqualTo(roles.contains(Role.FILER.name()));
        return ways;
    }

    private static Set<String> security(JsonNode operation) {
        var ways = new TreeSet<String>();
        operation
                .path("security")
                .forEach(way -> way.properties().forEach(scheme -> {
                    scheme.getValue().forEach(scope -> ways.add(scope.asText()));
                    if (scheme.getValue().isEmpty()) {
                        ways.add(scheme.getKey());
                    }
                }));
        return operation.has("security") ? ways : Set.of("bearer");
    }

    @Test
    void is_a_document_of_openapi_3_1() {
        assertThat(TREE.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(TREE.at("/info/title").asText()).isNotEmpty();
        assertThat(TREE.at("/info/version").asText()).isNotEmpty();
        var ids = new HashSet<String>();
        var tags = TREE.path("tags").findValuesAsText("name");
        described().forEach((route, operation) -> {
            assertThat(ids.add(operation.path("operationId").asText()))
                    .as(route)
                    .isTrue();
            assertThat(operation.path("summary").asText()).as(route).isNotEmpty();
            assertThat(operation.path("description").asText()).as(route).isNotEmpty();
            assertThat(tags).as(route).contains(operation.at("/tags/0").asText());
            assertThat(operation.at("/responses/default/$ref").asText())
                    .as(route)
                    .endsWith("/Problem");
            assertThat(operation.path("responses").size()).as(route).isGreaterThan(1);
        });
    }

    @Test
    void names_the_parameters_of_every_path() {
        TREE.path("paths").properties().forEach(path -> {
            var named = new TreeSet<String>();
            path.getValue()
                    .path("parameters")
                    .forEach(parameter ->
                            named.add(resolved(parameter).path("name").asText()));
            var wanted = new TreeSet<String>();
            var found = java.util.regex.Pattern.compile("\\{(\\w+)}").matcher(path.getKey());
            while (found.find()) {
                wanted.add(found.group(1));
            }
            assertThat(named).as(path.getKey()).isEqualTo(wanted);
        });
    }

    @Test
    void every_reference_leads_somewhere_and_every_schema_is_one() {
        TREE.findValuesAsText("$ref")
                .forEach(ref -> assertThat(TREE.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        TREE.at("/components/schemas")
                .properties()
                .forEach(schema -> assertThat(meta.validate(schema.getValue()))
                        .as(schema.getKey())
                        .isEmpty());
    }

    static List<Map.Entry<String, Class<?>>> answers() {
        return List.of(
                Map.entry("DossierRow", DossierRow.class),
                Map.entry("Dossier", DossierPicture.class),
                Map.entry("Declaration", DeclarationPicture.class),
                Map.entry("Filed", FilingOutcome.Filed.class),
                Map.entry("PermitRow", PermitRow.class),
                Map.entry("Payment", PaymentRow.class),
                Map.entry("Client", ClientRow.class),
                Map.entry("ListTaken", ListTaken.class),
                Map.entry("Opened", PortCallsOfFiler.Opened.class),
                Map.entry("PersonToken", SignInTokens.Issued.class),
                Map.entry("NewUpload", UploadAsked.class),
                Map.entry("Upload", UploadState.class),
                Map.entry("NewPortCall", NewPortCall.class),
                Map.entry("NewPortCall", NamedPortCall.class),
                Map.entry("NewApplication", ApplicationsOfFiler.NewApplication.class),
                Map.entry("NewDeparture", NewDeparture.class),
                Map.entry("NewChange", ChangesOfFiler.NewChange.class),
                Map.entry("NewClient", ClientsOfCompany.Wanted.class),
                Map.entry("NewWebhook", WebhooksOfCompany.Wanted.class),
                Map.entry("Rows", RowsTyped.class),
                Map.entry("Why", PermitDeeds.Why.class),
                Map.entry("Violation", Violation.class),
                Map.entry("Receipt", ReceiptsOfFiler.Receipt.class),
                Map.entry("Problem", ProblemDetails.class));
    }

    /** Every component filled: nothing is written that isn't described, nothing described that isn't written. */
    @ParameterizedTest
    @MethodSource("answers")
    void describes_what_is_written_and_read(Map.Entry<String, Class<?>> answer) throws Exception {
        var written = Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(Sample.of(answer.getValue())));
        var properties = new TreeSet<String>();
        TREE.at("/components/schemas/" + answer.getKey() + "/properties")
                .fieldNames()
                .forEachRemaining(properties::add);
        var names = new TreeSet<String>();
        written.fieldNames().forEachRemaining(names::add);
        assertThat(names).isEqualTo(properties);
        schema(answer.getKey())
                .validate(written)
                .forEach(fault -> assertThat(fault.getMessageKey())
                        .as(fault.toString())
                        // samples are of the right kind, not of the right content
                        .isIn("pattern", "format", "enum", "minimum"));
    }

    @Test
    void describes_problems_as_they_are_answered() throws Exception {
        var finding = Finding.fail("NO_MASTER", "crew-list", "/crew/0/rank", Map.of("form", "1"));
        fits("Problem", ProblemDetails.stopped(List.of(finding)));
        fits("Problem", ProblemDetails.unforeseen("0A1B2C3"));
        fits("Problem", ProblemDetails.ofStatus(429, QuotaGate.CODE));
        for (var code : ErrorCode.values()) {
            fits("Problem", ProblemDetails.of(new Problem(code, Map.of("a", "b"))));
        }
    }

    @Test
    void is_answered_as_json() throws Exception {
        var answer = Served.with(new PublishedOpenApi(DOCUMENT)).ask("GET", "openapi.json", Map.of(), "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Json.MAPPER.readTree(answer.body())).isEqualTo(TREE);
    }

    private static void fits(String name, Object value) throws Exception {
        var written = Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(value));
        assertThat(schema(name).validate(written)).as(written.toString()).isEmpty();
    }

    static Schema schema(String name) {
        var whole = ((ObjectNode) TREE).deepCopy();
        whole.put("$ref", "#/components/schemas/" + name);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? TREE.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Map<String, JsonNode> described() {
        var described = new TreeMap<String, JsonNode>();
        TREE.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (VERBS.contains(operation.getKey())) {
                        described.put(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                                operation.getValue());
                    }
                }));
        return described;
    }
}
