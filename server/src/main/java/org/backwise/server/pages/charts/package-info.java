/** Charts as accessible SVG; a table with the same figures stands beside each. */
@NullMarked
package org.backwise.server.pages.charts;

import org.jspecify.annotations.NullMarked;
