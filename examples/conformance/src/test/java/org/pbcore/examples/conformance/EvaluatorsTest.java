package org.pbcore.examples.conformance;
