package io.shirase.assessment;

import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import io.shirase.product.ProductException;
import io.shirase.product.ProductFile;
import io.shirase.product.ProductReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Loads the product files. */
public final class Products {

    /** System property with the directory of the product files. */
    public static final String PROPERTY = "shirase.products";

    /** Environment variable with the directory of the product files. */
    public static final String VARIABLE = "SHIRASE_PRODUCTS";

    private static final Path BESIDE = Path.of("config", "products");
    private static final String PACKAGED = "/config/products/";

    private Products() {}

    /**
     * The products of the directory that the property or the variable names, else of {@code config/products} in the
     * working directory, else those packaged with the program.
     *
     * @throws ProductException if a file does not describe a product
     * @throws UncheckedIOException if the directory cannot be read
     */
    public static ProductCatalog load() {
        String named = System.getProperty(PROPERTY, Objects.requireNonNullElse(System.getenv(VARIABLE), ""));
        if (!named.isBlank()) {
            return load(Path.of(named));
        }
        return Files.isDirectory(BESIDE) ? load(BESIDE) : packaged();
    }

    /**
     * The products of a directory's {@code .yaml} files.
     *
     * @throws ProductException if a file does not describe a product
     * @throws UncheckedIOException if the directory cannot be read
     */
    public static ProductCatalog load(Path directory) {
        ProductReader reader = reader();
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "*.yaml")) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The product files in " + directory + " cannot be read", e);
        }
        return new ProductCatalog(files.stream().sorted().map(reader::read).toList());
    }

    /** The products that are packaged with the program. */
    public static ProductCatalog packaged() {
        ProductReader reader = reader();
        List<Product> products = new ArrayList<>();
        for (String name : resource(PACKAGED + "index.txt").lines().toList()) {
            if (!name.isBlank()) {
                products.add(reader.read(name, resource(PACKAGED + name)));
            }
        }
        return new ProductCatalog(products);
    }

    /** A reader that knows the claim file's words. */
    public static ProductReader reader() {
        return new ProductReader(ClaimVocabulary.get());
    }

    /**
     * A product file in a text.
     *
     * @param name the file's name, as errors give it
     * @throws ProductException if it does not describe a product
     */
    public static ProductFile readFile(String name, String yaml) {
        return reader().readFile(name, yaml);
    }

    private static String resource(String path) {
        try (InputStream in = Products.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
