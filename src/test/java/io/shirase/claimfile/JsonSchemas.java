package io.shirase.claimfile;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.shirase.storage.ConfigFolder;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas under {@code config/schema}, read by a library. */
public final class JsonSchemas {

    private final Schema schema;

    private JsonSchemas(Schema schema) {
        this.schema = schema;
    }

    /** A schema; its id is a name that nothing needs to resolve. */
    public static JsonSchemas named(String file) {
        ObjectNode schema = (ObjectNode)
                CaseFiles.JSON.readTree(Path.of("config/schema", file).toFile());
        schema.remove("$id");
        return new JsonSchemas(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema));
    }

    /** What the schema says against a YAML file of {@code config}; empty where it is valid. */
    public List<String> problems(String yaml) {
        return problems((JsonNode) CaseFiles.JSON.valueToTree(ConfigFolder.tree(yaml)));
    }

    /** What the schema says against a document; empty where it is valid. */
    public List<String> problems(JsonNode document) {
        return schema.validate(document).stream().map(Error::toString).toList();
    }
}
