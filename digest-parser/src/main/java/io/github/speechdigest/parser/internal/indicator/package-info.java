/**
 * Finds the figures that a text claims, and what each is a figure of.
 *
 * <p>In comes the text of a point, out go its {@linkplain io.github.speechdigest.model.Indicator
 * indicators}. Read {@link io.github.speechdigest.parser.internal.indicator.IndicatorExtractor}
 * first. Two steps, each in one pass:
 *
 * <ol>
 *   <li>{@code Scanner} cuts the text into tokens: quantities (a number with its unit, range and
 *       bound), periods, words of the vocabulary, quoted names, punctuation. What is a name or an
 *       idiom and no figure falls out here.
 *   <li>{@code SentenceInterpreter} reads the quantities of a sentence from left to right: how the
 *       words before it lead to the number ({@code LeadFinder}), which phrase names what is
 *       measured ({@code MetricFinder}; for lists {@code ListReader}), in which period and whether
 *       reached or aimed at ({@code TimeTracker}). What one figure says, its metric above all, is
 *       known to those after it ({@code Reading}).
 * </ol>
 *
 * <p>The words are data: see the files named in {@code Vocabulary}, {@code Units}, {@code Bounds},
 * {@code PeriodWords}, {@code Exclusions}, {@code MetricHeads} and {@code MetricCatalogue}. Every
 * look back or ahead has a fixed reach, so that the time taken grows with the length of the text.
 */
package io.github.speechdigest.parser.internal.indicator;
