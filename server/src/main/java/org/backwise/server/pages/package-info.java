/** The pages, one package a page. */
@NullMarked
package org.backwise.server.pages;

import org.jspecify.annotations.NullMarked;
