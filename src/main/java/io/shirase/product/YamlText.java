package io.shirase.product;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Takes YAML apart, within bounds that no product file needs to pass. */
final class YamlText {

    private static final int MOST_CHARACTERS = 2_000_000;

    private YamlText() {}

    /**
     * The one value of the text.
     *
     * @throws ProductException if it is not YAML
     */
    static YamlNode compose(String file, String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(500);
        options.setNestingDepthLimit(30);
        options.setCodePointLimit(MOST_CHARACTERS);
        try (Reader reader = new StringReader(yaml)) {
            Node root = new Yaml(options).compose(reader);
            if (root == null) {
                throw new ProductException(file, 1, 1, "The file is empty.", "See docs/products.md for an example.");
            }
            return new YamlNode(file, root);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            throw new ProductException(
                    file,
                    line,
                    column,
                    "This is not YAML: " + e.getProblem() + ".",
                    "Check the indentation and quotes.");
        } catch (YAMLException e) {
            throw new ProductException(
                    file, 1, 1, "This is not YAML: " + e.getMessage() + ".", "Check the whole file.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
