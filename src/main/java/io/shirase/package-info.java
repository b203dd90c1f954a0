@NullMarked
package io.shirase;

import org.jspecify.annotations.NullMarked;
