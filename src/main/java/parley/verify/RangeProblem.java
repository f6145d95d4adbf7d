package parley.verify;

import parley.report.EditorialRule.Level;

/** What is wrong with a range of a text, with the remedy. */
record RangeProblem(Level level, String message) {}
