/** The certificate by which browsers know this application, and where others reach it. */
@NullMarked
package org.backwise.server.tls;

import org.jspecify.annotations.NullMarked;
