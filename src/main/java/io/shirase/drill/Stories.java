package io.shirase.drill;

import io.shirase.storage.ConfigFolder;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The stories, read once at the start from {@code config/drills}: a broken one stops it. */
@Component
public class Stories {

    private static final ConfigFolder FOLDER = ConfigFolder.named("drills").words(Story.Place.class, Story.Place::code);

    private final List<Story> all = FOLDER.readAll(Story.class);

    Stories() {}

    /** In the order of their index. */
    public List<Story> all() {
        return all;
    }

    /** Empty where the story has been taken out of the folder since. */
    public Optional<Story> find(String code) {
        return all.stream().filter(story -> story.story().equals(code)).findFirst();
    }
}
