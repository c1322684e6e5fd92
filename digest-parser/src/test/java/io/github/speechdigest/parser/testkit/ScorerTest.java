package io.github.speechdigest.parser.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.model.Meeting;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final GoldDigest PAGE = GoldDigest.realPage();
  private static final Print PRINT = Scrambler.of(Scrambler.Mode.CLEAN, 1).print(PAGE);

  @Test
  void should_give_one_for_the_annotation_itself() {
    Scorer scorer = new Scorer().add(annotated(PAGE), PRINT);

    for (String figure :
        new String[] {
          "placed",
          "whole",
          "title",
          "speaker",
          "section",
          "point",
          "lead",
          "truncated",
          "figure",
          "metric",
          "kind",
          "direction",
          "bound",
          "period",
          "from",
          "canonical",
          "speeches"
        }) {
      assertThat(scorer.figure(figure)).as(figure).isEqualTo(1.0);
    }
  }

  @Test
  void should_say_that_text_without_fragments_is_not_kept() {
    Scorer scorer = new Scorer().add(annotated(PAGE), PRINT);

    assertThat(scorer.figure("kept")).isZero();
  }

  @Test
  void should_count_a_missing_speech_and_its_figures() {
    ObjectNode root = PAGE.root().deepCopy();
    root.withArray("speeches").remove(8);
    Scorer scorer = new Scorer().add(annotated(new GoldDigest("less", root)), PRINT);

    assertThat(scorer.figure("speeches")).isEqualTo(8 / 9.0, within(1e-9));
    assertThat(scorer.figure("whole")).isEqualTo(8 / 9.0, within(1e-9));
    assertThat(scorer.figure("placed")).isBetween(0.8, 0.99);
    assertThat(scorer.figure("section")).isLessThan(1);
    assertThat(scorer.failures()).isNotEmpty();
  }

  @Test
  void should_notice_a_wrong_word_in_a_speech() {
    ObjectNode root = PAGE.root().deepCopy();
    ObjectNode point = (ObjectNode) root.at("/speeches/0/introduction/0");
    point.put("text", point.get("text").asText().replace("大区担当", "大区承担"));
    Scorer scorer = new Scorer().add(annotated(new GoldDigest("other", root)), PRINT);

    assertThat(scorer.figure("whole")).isEqualTo(8 / 9.0, within(1e-9));
    assertThat(scorer.figure("placed")).isBetween(0.99, 0.9999);
  }

  /** The annotation as a parser would give it: what the model demands besides is filled in. */
  private static Meeting annotated(GoldDigest gold) {
    ObjectNode root = gold.root().deepCopy();
    root.putObject("source").put("format", "TEXT").put("length", 0);
    int ordinal = 0;
    for (var speech : root.withArray("speeches")) {
      ((ObjectNode) speech).put("ordinal", ++ordinal);
    }
    root.findParents("kind").forEach(indicator -> complete((ObjectNode) indicator));
    return DigestJson.read(root.toString());
  }

  private static void complete(ObjectNode indicator) {
    if (!indicator.has("status")) {
      indicator.put("status", "ACTUAL");
    }
    if (!indicator.has("start")) {
      indicator.put("start", 0).put("end", 0);
    }
  }
}
