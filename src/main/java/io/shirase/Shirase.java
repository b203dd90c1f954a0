package io.shirase;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal. */
@SpringBootApplication
public class Shirase {

    public static void main(String[] arguments) {
        SpringApplication.run(Shirase.class, arguments);
    }
}
