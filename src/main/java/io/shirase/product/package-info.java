@NullMarked
package io.shirase.product;

import org.jspecify.annotations.NullMarked;
