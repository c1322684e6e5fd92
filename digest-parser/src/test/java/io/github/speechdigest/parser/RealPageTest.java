package io.github.speechdigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.parser.testkit.GoldDigest;
import io.github.speechdigest.parser.testkit.Print;
import io.github.speechdigest.parser.testkit.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The page in {@code seeds}: cut columns, pieces ahead of their headlines, an announced speaker
 * that is not there.
 */
class RealPageTest {
  private static final Path PAGE = Path.of("..", "seeds", "seed-chongqing-digest.txt");

  /** Places, persons and bodies of the page, each to be replaced by another of its kind. */
  private static final Map<String, String> OTHERS = new LinkedHashMap<>();

  static {
    OTHERS.put("市发展改革委", "市交通运输委");
    OTHERS.put("市人力社保局", "市农业农村局");
    OTHERS.put("市应急管理局", "市生态环境局");
    OTHERS.put("沙坪坝", "栗树");
    OTHERS.put("长寿区", "平原江区");
    OTHERS.put("城口", "雁回");
    OTHERS.put("永川", "松陵");
    OTHERS.put("丰都", "白石滩");
    OTHERS.put("垫江", "渔梁");
    OTHERS.put("云阳", "桂岭");
    OTHERS.put("重庆", "东州");
    OTHERS.put("祁美文", "欧阳雪");
    OTHERS.put("刘小强", "买买提·艾力");
    OTHERS.put("张继军", "郁平");
    OTHERS.put("张智奎", "高远行");
    OTHERS.put("张国忠", "方圆");
    OTHERS.put("毛平", "诸葛亮采");
    OTHERS.put("高健", "石磊");
    OTHERS.put("宋平", "路长远");
    OTHERS.put("谢礼国", "常州");
  }

  @Test
  void should_put_the_page_together() throws IOException {
    check(Files.readString(PAGE), GoldDigest.realPage(), "云阳县");
  }

  @Test
  void should_put_it_together_with_other_places_persons_and_bodies_too() throws IOException {
    JsonNode gold = new ObjectMapper().readTree(replaced(GoldDigest.realPage().root().toString()));

    check(replaced(Files.readString(PAGE)), new GoldDigest("replaced", gold), "桂岭县");
  }

  private static void check(String page, GoldDigest gold, String missing) {
    Meeting meeting = DigestParser.parse(page, "page");
    Scorer scorer = new Scorer().add(meeting, Print.of(gold, page));

    SoftAssertions softly = new SoftAssertions();
    for (String figure :
        List.of(
            "placed", "whole", "title", "speaker", "section", "truncated", "kept", "speeches")) {
      softly.assertThat(scorer.figure(figure)).as(figure).isEqualTo(1.0);
    }
    for (String figure : List.of("point", "lead", "figure")) {
      softly.assertThat(scorer.figure(figure)).as(figure).isGreaterThanOrEqualTo(0.95);
    }
    softly.assertAll();
    assertThat(codes(meeting, DiagnosticCode.ANNOUNCED_SPEAKER_MISSING))
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains(missing));
    assertThat(codes(meeting, DiagnosticCode.TEXT_TRUNCATED))
        .singleElement()
        .satisfies(found -> assertThat(found.speech()).hasValue(8));
    assertThat(codes(meeting, DiagnosticCode.HYPHENATION_REPAIRED)).hasSize(1);
    assertThat(codes(meeting, DiagnosticCode.FRAGMENT_MOVED)).isNotEmpty();
    assertThat(codes(meeting, DiagnosticCode.SPEAKER_NOT_ANNOUNCED)).isEmpty();
  }

  private static List<Diagnostic> codes(Meeting meeting, String code) {
    return meeting.diagnostics().stream().filter(found -> found.code().equals(code)).toList();
  }

  private static String replaced(String text) {
    String replaced = text;
    for (Map.Entry<String, String> other : OTHERS.entrySet()) {
      replaced = replaced.replace(other.getKey(), other.getValue());
    }
    return replaced;
  }
}
