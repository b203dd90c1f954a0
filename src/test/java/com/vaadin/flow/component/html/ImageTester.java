package com.vaadin.flow.component.html;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.Tests;

/**
 * Stands before the class of this name in browserless-test 1.1, which takes an image for a container, as it was before
 * Vaadin 25.3; it goes as soon as a browserless-test for 25.3 is published.
 */
@Tests(Image.class)
public class ImageTester extends ComponentTester<Image> {

    public ImageTester(Image component) {
        super(component);
    }
}
