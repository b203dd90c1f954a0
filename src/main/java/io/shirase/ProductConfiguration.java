package io.shirase;

import io.shirase.assessment.Products;
import io.shirase.product.ProductCatalog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The products, read once at the start: a broken product file stops it. */
@Configuration(proxyBeanMethods = false)
class ProductConfiguration {

    @Bean
    ProductCatalog products() {
        return Products.load();
    }
}
