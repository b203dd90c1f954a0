@NullMarked
package io.shirase.assessment;

import org.jspecify.annotations.NullMarked;
