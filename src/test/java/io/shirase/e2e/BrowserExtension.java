package io.shirase.e2e;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One portal and one Chromium for all tests of a run, a fresh visitor for each parameter, a picture of each failure. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(Visitor.class, Portal.class, World.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == Portal.class) {
            return world(context).portal();
        }
        if (parameter.getParameter().getType() == World.class) {
            world(context).regularsHere();
            return world(context);
        }
        String language =
                parameter.findAnnotation(Speaks.class).map(Speaks::value).orElse("ja");
        int width = parameter.findAnnotation(Speaks.class).map(Speaks::width).orElse(1280);
        Visitor visitor = world(context).visitor(language, width);
        visitors(context).add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Visitor> visitors = visitors(context);
        if (context.getExecutionException().isPresent()) {
            takePictures(context, visitors);
        }
        visitors.forEach(Visitor::close);
    }

    private static void takePictures(ExtensionContext context, List<Visitor> visitors) {
        List<Visitor> all = new ArrayList<>(visitors);
        all.addAll(world(context).regularsHere());
        for (int i = 0; i < all.size(); i++) {
            all.get(i)
                    .picture(context.getRequiredTestClass().getSimpleName() + "."
                            + context.getDisplayName().replaceAll("[^a-zA-Z0-9-]", "") + "."
                            + context.getRequiredTestMethod().getName() + "." + i);
        }
    }

    private static World world(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent("world", key -> World.of(Portal.start()), World.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Visitor> visitors(ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent("visitors", key -> new ArrayList<Visitor>(), List.class);
    }
}
