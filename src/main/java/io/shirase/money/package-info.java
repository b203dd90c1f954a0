@NullMarked
package io.shirase.money;

import org.jspecify.annotations.NullMarked;
