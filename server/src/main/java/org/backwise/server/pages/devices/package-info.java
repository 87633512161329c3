/** My devices: how another one comes in, and what works on it. */
@NullMarked
package org.backwise.server.pages.devices;

import org.jspecify.annotations.NullMarked;
