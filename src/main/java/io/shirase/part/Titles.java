package io.shirase.part;

import static io.shirase.part.Screen.words;

/** The titles of browser tabs, for views with a dynamic title. */
public final class Titles {

    private Titles() {}

    /** 事故の一覧 | 知らせ. */
    public static String page(String name) {
        return name + " | " + words().of("app.name");
    }
}
