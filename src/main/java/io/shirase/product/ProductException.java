package io.shirase.product;

/** A product file says something that cannot be; the message names file, line, column and the mend. */
public final class ProductException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    /**
     * @param line from 1
     * @param column from 1
     * @param problem what is wrong
     * @param mend what to write instead
     */
    public ProductException(String file, int line, int column, String problem, String mend) {
        super("%s:%d:%d: %s %s".formatted(file, line, column, problem, mend).strip());
        this.file = file;
        this.line = line;
        this.column = column;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
