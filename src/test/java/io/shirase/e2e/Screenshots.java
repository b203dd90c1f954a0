package io.shirase.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes pictures {@code docs/pictures/NAME-LANGUAGE-WIDTH.png}: of each {@link Place} of which the documentation has one
 * already, or of those that are named.
 */
final class Screenshots {

    private static final List<Integer> WIDTHS = List.of(1280, 360);

    private Screenshots() {}

    public static void main(String[] names) throws IOException {
        List<String> wanted = List.of(names);
        Path folder = Files.createDirectories(Path.of("docs/pictures"));
        try (World world = World.of(Portal.start())) {
            for (Place place : Place.ALL) {
                boolean kept = Files.exists(folder.resolve(place.name() + "-ja-1280.png"));
                if (wanted.isEmpty() ? kept : wanted.contains(place.name())) {
                    for (String language : List.of("ja", "en")) {
                        take(world, place, language, folder);
                    }
                }
            }
        }
    }

    private static void take(World world, Place place, String language, Path folder) {
        try (Visitor visitor = world.visitor(language, WIDTHS.getFirst())) {
            if (place.account() != null) {
                visitor.login(place.account());
            }
            for (int width : WIDTHS) {
                visitor.resize(width);
                place.visit(visitor, world.known());
                visitor.page().waitForTimeout(300);
                visitor.picture(folder.resolve(place.name() + "-" + language + "-" + width + ".png"));
            }
            System.out.println(place.name() + " " + language);
        }
    }
}
