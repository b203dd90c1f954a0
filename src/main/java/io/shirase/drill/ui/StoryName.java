package io.shirase.drill.ui;

import io.shirase.drill.Drill;
import io.shirase.drill.Stories;
import io.shirase.language.Words;

/** What a drill is called. */
final class StoryName {

    private StoryName() {}

    /** By its code, where the story has been taken out of the folder. */
    static String of(Stories stories, Drill drill, Words words) {
        return stories.find(drill.story())
                .map(story -> story.name().in(words.formats().locale()))
                .orElse(drill.story());
    }
}
