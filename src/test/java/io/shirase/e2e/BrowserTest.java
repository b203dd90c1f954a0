package io.shirase.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests that drive a real Chromium against the production jar. A test asks for a {@link Visitor} (or several)
 * as a parameter; {@link Speaks} chooses the visitor's language.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("e2e")
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
