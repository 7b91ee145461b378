package org.pbcore.reports;

/** A thing that a section holds. */
public sealed interface Block permits Chart, Note, PlaceMap, Table {}
