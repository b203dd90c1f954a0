package io.shirase.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The receipt of a report from outside as a PDF; answered by whoever can print. */
public interface NoticePaper {

    /** How the file is called. */
    String fileName(OutsideNotice notice, Locale locale);

    /**
     * @param notice one that is sent
     * @param code with which it is taken over
     * @param out stays open
     */
    void write(OutsideNotice notice, String code, Locale locale, OutputStream out) throws IOException;
}
