package io.shirase.evidence;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    /** @param directory outside anything that is served */
    @Bean
    ReceiptStore receiptStore(@Value("${shirase.evidence.directory:${shirase.data:./data}/evidence}") Path directory)
            throws IOException {
        return new ReceiptStore(directory);
    }

    @Bean
    ReceiptReader receiptReader(@Value("${shirase.evidence.directory:${shirase.data:./data}/evidence}") Path directory)
            throws IOException {
        return new ReceiptReader(directory.resolve("readings"), ReadingBudget.STANDARD);
    }
}
