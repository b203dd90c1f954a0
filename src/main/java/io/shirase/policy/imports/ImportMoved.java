package io.shirase.policy.imports;

/** Something has changed since the rows were looked at; nothing was taken. */
public class ImportMoved extends RuntimeException {

    private final int place;

    ImportMoved(int place) {
        super("What row " + place + " means has changed since it was looked at");
        this.place = place;
    }

    /** The row that means something else now. */
    public int place() {
        return place;
    }
}
