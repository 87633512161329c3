/** An exercise as a movement of a jointed body: key poses in clinical degrees, contacts, props. */
@NullMarked
package org.backwise.model.motion;

import org.jspecify.annotations.NullMarked;
