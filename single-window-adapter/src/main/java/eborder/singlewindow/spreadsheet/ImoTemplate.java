package eborder.singlewindow.spreadsheet;

import eborder.form.YamlFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The spreadsheet of the IMO Maritime Single Window, read strictly from {@code spreadsheet/imo-fal.yaml}.
 *
 * @param mark what stands at the head of each of its tabs
 */
record ImoTemplate(String mark, List<Tab> tabs) {
    /** Its tabs have 16; a row of 16,384 cells must not cost that many comparisons. */
    static final int MOST_COLUMNS = 30;

    /**
     * @param title at the head of the tab
     * @param form id of the form that it fills, empty if the portal has none
     * @param assumed what the tab has no column for, by column of the form
     * @param placeholders what stands in the empty template in the place of answers
     */
    record Tab(
            String title, String form, List<Column> columns, Map<String, String> assumed, List<String> placeholders) {
        Tab {
            columns = List.copyOf(columns);
            assumed = Map.copyOf(assumed);
            placeholders = placeholders.stream().map(Headers::fold).toList();
        }

        boolean isPlaceholder(String text) {
            return placeholders.contains(Headers.fold(text));
        }
    }

    /** @param field of the form; empty if it has none */
    record Column(String header, String field) {}

    ImoTemplate {
        tabs = List.copyOf(tabs);
    }

    /** @throws eborder.form.FaultyFile with file and line, if anything in it is unknown or missing */
    static ImoTemplate load() {
        return YamlFile.read("spreadsheet/imo-fal.yaml").as(ImoTemplate.class);
    }

    /** Which of its tabs begins with these rows. */
    Optional<Tab> tab(List<SheetRow> head) {
        Set<String> texts = head.stream()
                .flatMap(row -> row.cells().stream().limit(MOST_COLUMNS))
                .map(SheetCell::text)
                .filter(text -> text.length() <= Headers.LONGEST)
                .map(Headers::fold)
                .collect(Collectors.toSet());
        return texts.contains(Headers.fold(mark))
                ? tabs.stream()
                        .filter(tab -> texts.contains(Headers.fold(tab.title())))
                        .findFirst()
                : Optional.empty();
    }
}
