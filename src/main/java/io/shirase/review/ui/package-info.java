/** The claim handler's desk: what is due first, and an incident's lines decided one by one or many at once. */
@NullMarked
package io.shirase.review.ui;

import org.jspecify.annotations.NullMarked;
