package io.shirase.policy;

import io.shirase.identity.FirstDayStep;
import io.shirase.language.Words;
import io.shirase.product.ProductCatalog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The steps of an administrator's first day that are about products and policies. */
@Configuration(proxyBeanMethods = false)
class FirstDayOfPolicies {

    @Bean
    @Order(20)
    FirstDayStep productsInUse(ProductCatalog products) {
        return new FirstDayStep() {

            @Override
            public String code() {
                return "policy.start.products";
            }

            @Override
            public String path() {
                return "admin/products";
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public String said(Words words) {
                return words.of(
                        "policy.start.products.said",
                        words.formats().number(products.codes().size()));
            }

            @Override
            public boolean isConfirmedByHand() {
                return true;
            }
        };
    }

    @Bean
    @Order(50)
    FirstDayStep policiesInForce(PolicyRepository policies) {
        return new FirstDayStep() {

            @Override
            public String code() {
                return "policy.start.policies";
            }

            @Override
            public String path() {
                return "policies";
            }

            @Override
            public boolean isDone() {
                return policies.countByDrillIdIsNull() > 0;
            }

            @Override
            public String said(Words words) {
                return words.of("policy.start.policies.said", words.formats().number(policies.countByDrillIdIsNull()));
            }
        };
    }
}
