package io.shirase.edition;

import io.shirase.assessment.Products;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes the editions in force into this server's catalog: those that are there at the start, and later ones as they come. */
@Component
class EditionWatch implements InitializingBean {

    private final EditionStore store;
    private final ProductCatalog products;
    private final Set<UUID> taken = new HashSet<>();

    EditionWatch(EditionStore store, ProductCatalog products) {
        this.store = store;
        this.products = products;
    }

    /** @throws IllegalStateException if an edition contradicts the files: the portal does not start with two truths */
    @Override
    public void afterPropertiesSet() {
        look();
    }

    /** Takes in what is in force and not here yet. */
    synchronized void look() {
        for (UUID id : store.inForce()) {
            if (!taken.contains(id)) {
                take(id);
                taken.add(id);
            }
        }
    }

    private void take(UUID id) {
        Edition edition = store.find(id).orElseThrow();
        Product product =
                Products.readFile(edition.fileName(), store.content(id)).product();
        boolean known = products.editions(product.code()).stream().anyMatch(product::equals);
        if (known) {
            return;
        }
        try {
            products.add(product);
        } catch (IllegalArgumentException twice) {
            throw new IllegalStateException(
                    "The edition of %s from %s that was put in force on %s is not that of the product files: remove it from them, or make it the same"
                            .formatted(product.code(), product.validFrom(), edition.decided()),
                    twice);
        }
    }

    /** This server takes it as soon as it is kept; others when they look next. */
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                look();
            }
        });
    }
}
