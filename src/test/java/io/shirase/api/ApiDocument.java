package io.shirase.api;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.shirase.storage.ConfigFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document as a client reads it: operations by their ids, addresses, parameters and schemas. */
final class ApiDocument {

    static final JsonMapper JSON = new JsonMapper();

    private final JsonNode document;

    ApiDocument(String yaml) {
        document = JSON.valueToTree(ConfigFolder.tree(yaml));
    }

    /** @param body the name of its schema; empty where it takes none */
    record Operation(String id, String method, String path, String scope, String body, JsonNode responses) {

        String uri(Map<String, UUID> places) {
            String uri = "/api/v1" + path;
            for (Map.Entry<String, UUID> place : places.entrySet()) {
                uri = uri.replace("{" + place.getKey() + "}", place.getValue().toString());
            }
            return uri;
        }

        int status() {
            return responses.propertyNames().stream()
                    .filter(name -> !name.equals("default"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElseThrow();
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getValue().get("operationId").stringValue(),
                                method.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                method.getValue().get("x-scope").stringValue(),
                                name(method.getValue().at("/requestBody/content/application~1json/schema/$ref")),
                                method.getValue().get("responses")))));
        return operations;
    }

    Operation operation(String id) {
        return operations().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String name(JsonNode ref) {
        return ref.isMissingNode() ? "" : ref.stringValue().substring("#/components/schemas/".length());
    }

    /** What a schema of the document says against a value; empty where it fits. */
    List<String> problems(String schema, JsonNode value) {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("$ref", "#/components/schemas/" + schema);
        whole.set("components", document.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(value)
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** The name of the schema of what an operation answers; empty where it is no JSON. */
    String answer(Operation operation) {
        return name(operation.responses().at("/" + operation.status() + "/content/application~1json/schema/$ref"));
    }
}
