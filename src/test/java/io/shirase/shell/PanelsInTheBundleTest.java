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
import com.vaadin.flow.router.Route;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A panel that a screen knows by an interface only")
class PanelsInTheBundleTest {

    private final JavaClasses portal =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.shirase");

    @Test
    @DisplayName("finds each of its fields and buttons in the bundle of the page that takes it")
    void everyFieldIsThere() {
        List<JavaClass> panels = portal.stream()
                .filter(PanelsInTheBundleTest::isReachedByInterface)
                .filter(panel -> !fields(panel).isEmpty())
                .toList();

        assertThat(panels).isNotEmpty();
        for (JavaClass panel : panels) {
            for (JavaClass page : takers(panel)) {
                Set<String> there = fields(page);
                there.addAll(named(page.reflect()));
                there.addAll(named(MainLayout.class));
                assertThat(there)
                        .as("what %s brings or names by @Uses, for %s", page.getSimpleName(), panel.getSimpleName())
                        .containsAll(fields(panel));
            }
        }
    }

    /** The pages that take it by its interface; every page where no page does so itself. */
    private Set<JavaClass> takers(JavaClass panel) {
        Set<JavaClass> takers = panel.getRawInterfaces().stream()
                .flatMap(known -> known.getDirectDependenciesToSelf().stream())
                .map(Dependency::getOriginClass)
                .filter(taker -> taker.isAnnotatedWith(Route.class))
                .collect(Collectors.toSet());
        return takers.isEmpty() ? Set.of(portal.get(MainLayout.class)) : takers;
    }

    private static Set<String> named(Class<?> page) {
        return Arrays.stream(page.getAnnotationsByType(Uses.class))
                .map(uses -> uses.value().getName())
                .collect(Collectors.toSet());
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
                        && (target.isAnnotatedWith(JsModule.class) || target.isAnnotatedWith(JsModule.Container.class))
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
