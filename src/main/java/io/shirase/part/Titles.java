package io.shirase.shell.part;

/** The titles of browser tabs, for views with a dynamic title. */
public final class Titles {

    private Titles() {}

    /** 事故の一覧 | 知らせ. */
    public static String page(String name) {
        return name + " | " + Parts.text("app.name");
    }
}
