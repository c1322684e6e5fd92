/**
 * Reassembly: the blocks of a page to {@link
 * io.github.speechdigest.parser.internal.assembly.SpeechThread}s, which say what pieces make up a
 * speech, in which order, and how sure that is. Read {@code Assembler} first, then {@code Score}
 * and {@code Search}.
 *
 * <h2>The question</h2>
 *
 * A page has <em>headings</em> (a headline, a byline, or both) and <em>passages</em> (a paragraph,
 * or the part of one that a column holds). A solution puts every heading and every passage into
 * exactly one <em>strand</em>: a heading and the passages under it in reading order, or passages
 * under no heading, which belong to no speech. Of all solutions the one of the highest score is
 * taken. No passage is placed by a rule of its own, so a bad seam can be outweighed and a good one
 * overruled.
 *
 * <h2>The score</h2>
 *
 * A solution's score is the sum over its strands, and a strand's the sum over all {@code Evidence}
 * of its weight and its amount, in the manner of a log-likelihood ratio against another solution
 * ({@code SeamScores} for two neighbours, {@code Score} for all else):
 *
 * <ul>
 *   <li><b>the seam</b> ({@code SeamEvidence}): whether the ends are open or closed; by {@code
 *       CharacterModel}, how much more likely the characters on both sides follow one another than
 *       by chance, read forward and backward, the page's own pairs of characters counted in ({@code
 *       PagePairs}); brackets and quotation marks left open; numbers cut in two; the width of
 *       punctuation; headings that want text
 *   <li><b>text lost at the seam</b>: every joint is scored twice, as one where the text runs on
 *       and as one where a piece is missing, and the better counts
 *   <li><b>numbering</b> ({@code NumberingEvidence}): every level counts up from one, a deeper one
 *       anew under every number of the level above
 *   <li><b>build</b> ({@code ParallelEvidence}): the headings of one level are alike in their
 *       clauses and words, and paragraphs of one speech open with the same words or with clauses of
 *       one build, which may count ({@code OpeningEvidence})
 *   <li><b>theme</b> ({@code ThemeEvidence}): what the passages share with one another and with the
 *       heading, and with the field of work of the speaker's body ({@code FieldsOfWork}), rare
 *       pairs of characters counting most, less what they would share by chance; no passage's theme
 *       counts more than so much; and whether it has a word that only this heading has
 *   <li><b>the end</b>: what looks ahead or sums up comes last
 *   <li><b>the page</b>: how sure neighbours belong together, the surer the fewer breaks are
 *       visible, the longer the paragraphs are (columns end at any line, and the last one of a
 *       paragraph hides it) and the fewer breaks lead elsewhere than directly below; how far on and
 *       in which order continuations stand ({@code ReadingWay}, {@code PieceOrder}); the pieces of
 *       one speech are about equally long, and so are speeches; where the page's breaks show that
 *       its lines hold equally many characters, those of one speech are of one width, and its
 *       columns have equally many ({@code LineEvidence})
 * </ul>
 *
 * The weights stand in {@code assembly-weights.tsv}. {@code WeightTrainer} in the test tree fits
 * them on annotated digests broken in every known way: each right joint is held against all that
 * the search would try in its stead (a conditional logistic regression), the right solution against
 * the one found, and a joint at which a piece was left out against the same joint taken for whole.
 * Where the digests tell little the weights stay near a prior that was set by judgement.
 *
 * <h2>The search</h2>
 *
 * {@code Candidates} keeps for every passage the two dozen that it may stand behind, from a stretch
 * of the page of fixed length, so the work grows with the page and not with its square. {@code
 * GreedyJoining} joins strands, what gains most first, and what needs a loss between last. {@code
 * Search} then tries, passage by passage, to put it behind each of its candidates ({@code
 * Neighbourhood}: with all that follows it, with a part, or in exchange) until nothing gains: at
 * first only where the seams gain, which is quick and does most of the work. From this rough
 * solution it learns how the page is read, whether in order, how far on, how often text is lost,
 * and improves it by that with moves of every kind, twice over if need be; where a place is in
 * doubt it breaks up the strands around and joins them in other ways, and keeps what is better. A
 * page on which nothing shows a break is not joined anew: the search sets out from its order. What
 * strands score apart from their seams is remembered ({@code StrandScores}). A {@code Deadline}
 * ends it early with the best so far.
 *
 * <p>Text of more paragraphs than a page can hold is several pages, and each is rebuilt on its own
 * ({@code Pages}).
 *
 * <h2>How sure</h2>
 *
 * Against every joint stand the solutions without it that the search has seen, each weighed by what
 * it scores less ({@code Alternatives}). {@code Confidence} sums up these odds and looks up, in
 * {@code assembly-confidence.tsv}, which share of places with such odds is right in fact; {@code
 * ConfidenceTrainer} measured it. Where the odds are near even, a diagnostic names both places.
 *
 * <h2>An example</h2>
 *
 * A page prints ten speeches in columns that were read across one another. One passage stops at
 * {@code 食用菌、灵芝孢子粉等出口}; on the page, another speech's {@code 打造高能级科创平台,…} comes next, and two
 * breaks on {@code 美国、澳大利亚、新加坡等地。}. Four passages end open, and five begin so that they may go on
 * from them.
 *
 * <ul>
 *   <li>The characters say little here: countries are rare behind 出口, so the seam alone loses 1.6
 *       against chance.
 *   <li>{@code 打造高能级科创平台} begins a sentence and would leave the passage before it, the heading
 *       {@code 二、实施数智科创赋能行动,建设前沿新兴科技策源地。}, with nothing under it; put there it wins, as a heading
 *       that gets text and as the second of two continuations that keep their order.
 *   <li>The passage behind {@code 新加坡等地。} begins with 三、, which wants a 二、 before it and no 三、 yet:
 *       3.0 for a number that follows, against 3.1 for one that falls back.
 *   <li>The two shares of the speech are equally long, and it becomes as long as its neighbours:
 *       what any other exchange would lose.
 * </ul>
 *
 * So the exchange that any single seam might ask for loses as a whole; the place is given a
 * confidence of 0.99. Further down, {@code 强化“险种+部门”“就业+社保”联动,…} stands before the headline of its
 * own speech: only there does the heading {@code 二、深化社会保险制度改革,打造高品质生活硬支撑。} want text, and only
 * there does the 三、 that it brings follow a 二、. One speech ends at {@code 统筹实施国债专项资金项}: nothing
 * that is left over fits, so it is given as it is, with {@code TEXT_TRUNCATED}.
 *
 * <p>{@code PageExplanation} in the test tree prints all joints of a page in this way.
 */
package io.github.speechdigest.parser.internal.assembly;
