package io.shirase.api;

import io.shirase.assessment.Assessor;
import io.shirase.claimfile.ClaimFileReader;
import io.shirase.product.ProductCatalog;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a claim file would be paid, without keeping it; and the document of the whole API. */
@RestController
@RequestMapping(ApiRoute.ROOT)
class AssessmentsApi {

    private final ClaimFileReader reader;
    private final byte[] document;

    AssessmentsApi(ProductCatalog products) throws IOException {
        this.reader = new ClaimFileReader(products);
        this.document = new ClassPathResource("api/openapi.yaml").getContentAsByteArray();
    }

    @PostMapping(
            path = "/assessments",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] assess(HttpServletRequest request) throws IOException {
        ClaimFileReader.Read read = reader.read(Bodies.read(request));
        return PoliciesApi.bytes(Assessor.assess(read.product(), read.claim()));
    }

    @GetMapping(path = "/openapi.yaml", produces = "application/yaml")
    String document() {
        return new String(document, StandardCharsets.UTF_8);
    }
}
