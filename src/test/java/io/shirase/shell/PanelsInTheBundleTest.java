package io.shirase.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A panel that a screen knows by an interface only")
class PanelsInTheBundleTest {

    private final JavaClasses portal =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.shirase");

    @Test
    @DisplayName("finds each of its fields and buttons in the bundle of every page")
    void everyFieldIsThere() {
        Set<String> brought = new TreeSet<>();
        portal.stream()
                .filter(PanelsInTheBundleTest::isReachedByInterface)
                .forEach(bean -> brought.addAll(fields(bean)));

        Set<String> named = Arrays.stream(MainLayout.class.getAnnotationsByType(Uses.class))
                .map(uses -> uses.value().getName())
                .collect(Collectors.toSet());
        assertThat(brought).isNotEmpty();
        assertThat(named).as("what MainLayout uses").containsAll(brought);
    }

    private static boolean isReachedByInterface(JavaClass type) {
        return type.isMetaAnnotatedWith(org.springframework.stereotype.Component.class)
                && type.getRawInterfaces().stream()
                        .anyMatch(known -> known.getPackageName().startsWith("io.shirase."));
    }

    /** What a browser has to know that the bean and the parts it is made of put on a page. */
    private static Set<String> fields(JavaClass bean) {
        Set<String> fields = new HashSet<>();
        Set<JavaClass> seen = new HashSet<>(Set.of(bean));
        Deque<JavaClass> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Dependency dependency : open.pop().getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (isBuiltOfParts(target) && seen.add(target)) {
                    open.push(target);
                } else if (target.isAssignableTo(Component.class)
                        && target.isAnnotatedWith(JsModule.class)
                        && !target.isEquivalentTo(UI.class)) {
                    fields.add(target.getName());
                }
            }
        }
        return fields;
    }

    private static boolean isBuiltOfParts(JavaClass type) {
        String room = type.getPackageName();
        return room.startsWith("io.shirase.") && (room.endsWith(".ui") || room.endsWith(".part"));
    }
}
