/** The figure's joints, computed a second time in another way. */
@NullMarked
package org.backwise.figure.kinematics;

import org.jspecify.annotations.NullMarked;
