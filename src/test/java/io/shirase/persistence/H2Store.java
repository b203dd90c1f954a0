package io.shirase.persistence;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A new file store for each run; its address is the one of application.yaml. */
class H2Store implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext portal) {
        TestPortal.configure(portal, TestPortal.newDirectory());
    }
}
