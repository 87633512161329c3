package org.backwise.sessions.pain;

/**
 * What became of the pain.
 *
 * @param thenTenths pain of the first days, in tenths; nothing said while it is too early
 * @param nowTenths pain of the last days
 */
public record PainCourse(Course course, int thenTenths, int nowTenths) {

  static final PainCourse TOO_EARLY = new PainCourse(Course.TOO_EARLY, 0, 0);
}
