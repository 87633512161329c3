/** Where every part of the figure is: angles to points, contacts, hands and feet that stay put. */
@NullMarked
package org.backwise.figure.kinematics;

import org.jspecify.annotations.NullMarked;
