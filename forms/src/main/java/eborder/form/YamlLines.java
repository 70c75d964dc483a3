package eborder.form;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where in a YAML text each key and item stands: JSON pointer to line. Refuses what would make the file ambiguous. */
final class YamlLines {
    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlLines(String file) {
        this.file = file;
    }

    static Map<String, Integer> of(String file, String text) {
        var walk = new YamlLines(file);
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new FaultyFile(file, 1, "is empty");
            }
            walk.visit("", root);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            throw new FaultyFile(file, line, broken.getProblem());
        } catch (YAMLException broken) {
            throw new FaultyFile(file, 0, broken.getMessage());
        }
        return walk.lines;
    }

    private void visit(String pointer, Node node) {
        if (node.getAnchor() != null) {
            throw new FaultyFile(file, lineOf(node), "anchors are not used here");
        }
        lines.putIfAbsent(pointer, lineOf(node));
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> visitEntry(pointer, entry.getKeyNode(), entry.getValueNode()));
        } else if (node instanceof SequenceNode sequence) {
            int index = 0;
            for (Node item : sequence.getValue()) {
                visit(Pointers.child(pointer, index++), item);
            }
        }
    }

    private void visitEntry(String pointer, Node key, Node value) {
        if (!(key instanceof ScalarNode scalar)) {
            throw new FaultyFile(file, lineOf(key), "a key must be a plain text");
        }
        String place = Pointers.child(pointer, scalar.getValue());
        if (lines.put(place, lineOf(key)) != null) {
            throw new FaultyFile(file, lineOf(key), "the key " + scalar.getValue() + " stands twice");
        }
        visit(place, value);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
