package eborder.singlewindow.nsw;

import eborder.form.Finding;
import eborder.form.YamlFile;
import java.util.List;
import java.util.Map;

/**
 * The stable code of what is wrong with a field, as generation 1 numbers them (single-window.md 1.4).
 *
 * @param classes digit by code of the finding
 */
record FieldCodes(Map<String, Integer> classes, List<Block> blocks) {
    /** @param type of the block's message, two digits @param fields number by field of the form */
    record Block(String form, String type, Map<String, Integer> fields) {}

    static FieldCodes load() {
        return YamlFile.read("single-window/field-codes-v1.yaml").as(FieldCodes.class);
    }

    /** For example {@code N51718}; the finding's own code where no field has a number. */
    String of(Finding finding) {
        var digit = classes.get(finding.code());
        var field = finding.pointer().substring(finding.pointer().lastIndexOf('/') + 1);
        return blocks.stream()
                .filter(block -> digit != null
                        && block.form().equals(finding.form())
                        && block.fields().containsKey(field))
                .map(block -> "N%s%d%02d"
                        .formatted(block.type(), digit, block.fields().get(field)))
                .findFirst()
                .orElse(finding.code());
    }
}
