package org.pbcore.reports;

/** A thing that a section holds. */
public sealed interface Block permits Chart, Form, Note, PlaceMap, Table {}
