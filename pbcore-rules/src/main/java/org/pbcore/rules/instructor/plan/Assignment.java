package org.pbcore.rules.instructor.plan;

/**
 * One organisation given to one instructor.
 *
 * @param organisation the id of the organisation
 * @param instructor the id of the instructor
 * @param metres the straight line between the two, rounded half up
 */
public record Assignment(String organisation, String instructor, long metres) {}
