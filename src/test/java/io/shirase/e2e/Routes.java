package io.shirase.e2e;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every address that the portal's own classes answer, as the code names it: a new one cannot be forgotten here. */
final class Routes {

    private static final String PARAMETER = "(:[a-zA-Z]+|\\{[a-zA-Z]+})";

    private Routes() {}

    /** The templates of the screens, such as {@code /incidents/:incidentId}. */
    static Set<String> screens() {
        Set<String> found = new TreeSet<>();
        annotated(Route.class).forEach(view -> {
            found.add("/" + view.getAnnotation(Route.class).value());
            Arrays.stream(view.getAnnotationsByType(RouteAlias.class)).forEach(alias -> found.add("/" + alias.value()));
        });
        return found;
    }

    /** The templates of everything else that is fetched, such as {@code /files/receipts/{id}}. */
    static Set<String> downloads() {
        Set<String> found = new TreeSet<>();
        annotated(Controller.class)
                .forEach(controller -> Arrays.stream(controller.getDeclaredMethods())
                        .forEach(method -> found.addAll(downloads(controller, method))));
        return found;
    }

    /** The template that an address belongs to: of those that fit, the one that names most of it. */
    static String of(String address, Set<String> templates) {
        String path = address.replaceFirst("[?].*", "");
        return templates.stream()
                .filter(template -> path.matches(template.replaceAll(PARAMETER, "[^/]+")))
                .min(Comparator.comparingInt(Routes::parameters))
                .orElse("");
    }

    private static int parameters(String template) {
        return template.split(PARAMETER, -1).length;
    }

    private static Set<String> downloads(Class<?> controller, Method method) {
        RequestMapping last = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        Set<String> found = new TreeSet<>();
        if (last != null) {
            RequestMapping first = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
            for (String before : first == null ? new String[] {""} : first.path()) {
                for (String after : last.path()) {
                    found.add(before + after);
                }
            }
        }
        return found;
    }

    private static Stream<Class<?>> annotated(Class<? extends Annotation> annotation) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        return scanner.findCandidateComponents("io.shirase").stream().map(found -> load(found.getBeanClassName()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Routes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
