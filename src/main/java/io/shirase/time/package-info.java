@NullMarked
package io.shirase.time;

import org.jspecify.annotations.NullMarked;
