@NullMarked
package io.shirase.claimfile;

import org.jspecify.annotations.NullMarked;
