package eborder.form;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code codelists/<id>.csv}: code,vi,en,aliases,validFrom,validTo and any further columns as attributes. */
final class CodeListFile {
    private static final List<String> COLUMNS = List.of("code", "vi", "en", "aliases", "validFrom", "validTo");
    private static final ObjectReader CSV =
            new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

    private final String file;
    private List<String> header = List.of();
    private final Map<String, String> taken = new HashMap<>();
    private int line;

    private CodeListFile(String file) {
        this.file = file;
    }

    static CodeList read(String id) {
        String file = "codelists/" + id + ".csv";
        return parse(id, file, ResourceText.read(file));
    }

    static CodeList parse(String id, String file, String text) {
        return new CodeList(id, new CodeListFile(file).codes(text));
    }

    private List<Code> codes(String text) {
        var codes = new ArrayList<Code>();
        try (MappingIterator<String[]> rows = CSV.readValues(text)) {
            header = rows.hasNext() ? List.of(rows.next()) : List.of();
            line = 1;
            if (header.size() < COLUMNS.size()
                    || !header.subList(0, COLUMNS.size()).equals(COLUMNS)) {
                throw new FaultyFile(file, line, "the columns must begin with " + String.join(",", COLUMNS));
            }
            while (rows.hasNext()) {
                line++;
                codes.add(code(rows.next()));
            }
        } catch (IOException broken) {
            throw new FaultyFile(file, line + 1, "is no CSV here");
        }
        return codes;
    }

    private Code code(String[] row) {
        if (row.length != header.size()) {
            throw new FaultyFile(file, line, "has " + row.length + " columns instead of " + header.size());
        }
        String code = needed(row, 0);
        String en = needed(row, 2);
        // One string for both where no Vietnamese name is known: half of the memory for the ports of the world.
        String vi = row[1].isEmpty() ? en : row[1];
        List<String> aliases = row[3].isEmpty() ? List.of() : List.of(row[3].split("\\|", -1));
        take(code, code);
        aliases.forEach(alias -> take(alias, code));
        return new Code(code, vi, en, aliases, day(row[4]), day(row[5]), attributes(row));
    }

    /** A text may mean one code only. */
    private void take(String text, String code) {
        String folded = Fold.keepingAccents(text);
        String other = taken.putIfAbsent(folded, code);
        boolean twice = text.equals(code) && code.equals(other);
        if (folded.isEmpty() || twice || (other != null && !other.equals(code))) {
            throw new FaultyFile(file, line, text + " stands for " + code + " and for " + other);
        }
    }

    private String needed(String[] row, int column) {
        if (row[column].isBlank()) {
            throw new FaultyFile(file, line, "the column " + header.get(column) + " is empty");
        }
        return row[column];
    }

    private Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            throw new FaultyFile(file, line, text + " is no day such as 2025-07-01");
        }
    }

    private Map<String, String> attributes(String[] row) {
        if (row.length == COLUMNS.size()) {
            return Map.of();
        }
        var attributes = new HashMap<String, String>();
        for (int i = COLUMNS.size(); i < row.length; i++) {
            if (!row[i].isEmpty()) {
                attributes.put(header.get(i), row[i]);
            }
        }
        return attributes;
    }
}
