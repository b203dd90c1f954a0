package io.shirase.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a visitor's browser asks for: a language ({@code ja} where none is said) and a width in CSS pixels. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Speaks {

    String value() default "ja";

    int width() default 1280;
}
