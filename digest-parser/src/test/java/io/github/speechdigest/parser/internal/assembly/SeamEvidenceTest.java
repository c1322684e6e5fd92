package io.github.speechdigest.parser.internal.assembly;

import static io.github.speechdigest.parser.internal.assembly.Blocks.amounts;
import static io.github.speechdigest.parser.internal.assembly.Blocks.passage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeamEvidenceTest {
  private final SeamEvidence seams =
      new SeamEvidence(CharacterModel.get(), new SeamPairs(new Passage[0]));

  @Test
  void should_find_a_split_word_likelier_than_two_words_by_chance() {
    assertThat(ratio("持续推进产业结", "构调整。")).isGreaterThan(3);
    assertThat(ratio("持续推进产业结", "活垃圾分类。")).isNegative();
  }

  @Test
  void should_know_the_words_of_the_page() {
    Passage cut = passage("今年新增鮰");
    Passage rest = passage("鱼塘百亩。");
    Passage other = passage("业塘百亩。");
    Passage[] page = {passage("鮰鱼养殖成了支柱。"), cut, rest, other, passage("鮰鱼上了餐桌。")};
    SeamEvidence onPage = new SeamEvidence(CharacterModel.get(), new SeamPairs(page));

    assertThat(onPage.seamRatio(cut, rest)).isGreaterThan(ratio("今年新增鮰", "鱼塘百亩。") + 1);
    assertThat(onPage.seamRatio(cut, other)).isLessThan(onPage.seamRatio(cut, rest));
  }

  @Test
  void should_find_an_object_likely_behind_its_verb() {
    assertThat(ratio("全面优化营商", "环境。")).isGreaterThan(ratio("全面优化营商", "以上。"));
  }

  @Test
  void should_join_a_number_that_the_cut_split() {
    assertThat(of(Evidence.NUMBER_RUNS_ON, "投资增长1", "2.5%。")).isEqualTo(1);
    assertThat(of(Evidence.NUMBER_RUNS_ON, "投资增长", "12.5%。")).isZero();
  }

  @Test
  void should_join_a_decimal_point_and_a_per_cent_sign_to_a_digit_alone() {
    assertThat(of(Evidence.NUMBER_RUNS_ON, "注册客户1", ".32万家。")).isEqualTo(1);
    assertThat(of(Evidence.NUMBER_TORN, "注册客户1", ".32万家。")).isZero();
    assertThat(of(Evidence.NUMBER_TORN, "增速分别是", ".32万家。")).isEqualTo(1);
    assertThat(of(Evidence.NUMBER_RUNS_ON, "准点率93.", "7%。")).isEqualTo(1);
    assertThat(of(Evidence.NUMBER_TORN, "准点率93.", "以上。")).isEqualTo(1);
    assertThat(of(Evidence.NUMBER_TORN, "按时办结率达到", "%以上。")).isEqualTo(1);
  }

  @Test
  void should_see_a_listing_go_on() {
    assertThat(of(Evidence.LISTING_GOES_ON, "建议：①扩大招生；", "②共建基地。")).isEqualTo(1);
    assertThat(of(Evidence.LISTING_GOES_ON, "建议：①扩大招生；", "③设立专项。")).isZero();
    assertThat(of(Evidence.LISTING_GOES_ON, "着力扩大招生；", "②共建基地。")).isZero();
  }

  @Test
  void should_hold_open_quotation_marks_against_closing_ones() {
    assertThat(of(Evidence.QUOTES_AGREE, "打造“智慧", "城市”样板。")).isEqualTo(1);
    assertThat(of(Evidence.QUOTES_DISAGREE, "打造“智慧", "城市样板。")).isEqualTo(1);
    assertThat(of(Evidence.QUOTES_DISAGREE, "打造智慧", "城市”样板。")).isEqualTo(1);
    assertThat(of(Evidence.QUOTES_DISAGREE, "打造智慧", "城市样板。")).isZero();
  }

  @Test
  void should_mind_the_width_of_punctuation() {
    assertThat(of(Evidence.WIDTH_DISAGREES, "建机制,强保障,抓落", "实，见成效。")).isEqualTo(1);
    assertThat(of(Evidence.WIDTH_DISAGREES, "建机制,强保障,抓落", "实,见成效。")).isZero();
  }

  @Test
  void should_want_text_under_a_heading_and_no_further_number() {
    assertThat(of(Evidence.HEADING_GETS_TEXT, "二、强化统筹。", "建立联席会议制度。")).isEqualTo(1);
    assertThat(of(Evidence.HEADING_STAYS_EMPTY, "二、强化统筹。", "三、强化保障。健全制度。")).isEqualTo(1);
    assertThat(of(Evidence.HEADING_STAYS_EMPTY, "二、强化统筹。", "（一）健全制度。")).isZero();
  }

  @Test
  void should_tell_the_beginning_of_a_sentence_from_its_middle() {
    assertThat(passage("加快建设").ends.startRatio).isGreaterThan(passage("的建设").ends.startRatio + 2);
  }

  private double ratio(String before, String after) {
    return seams.seamRatio(passage(before), passage(after));
  }

  private double of(Evidence evidence, String before, String after) {
    return amounts(tally -> seams.join(passage(before), passage(after), tally))[evidence.ordinal()];
  }
}
