package io.github.speechdigest.parser.internal.meeting;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.Severity;
import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.block.BlockKind;
import io.github.speechdigest.parser.internal.structure.SpeechOutline;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds the speakers that the lead announces against those that speak, and reports who is missing
 * on either side.
 */
final class AnnouncementCheck {
  /**
   * Ways to say the same speaker, the surest first: each finds its pairs among those that the ones
   * before left.
   */
  private enum Way {
    NAME,
    PART,
    BYLINE,
    ABBREVIATION;

    boolean says(String announced, Speaker speaker) {
      if (this == NAME) {
        return isOneOf(announced, speaker);
      }
      if (this == BYLINE) {
        return speaker.byline().contains(announced);
      }
      String body = speaker.organization().orElse("");
      return !body.isEmpty()
          && (this == PART ? isPartOf(announced, body) : abbreviates(announced, body));
    }
  }

  private final List<String> absent;
  private final Map<Integer, Speaker> unannounced = new LinkedHashMap<>();

  private AnnouncementCheck(List<String> announced, List<SpeechOutline> outlines) {
    absent = new ArrayList<>(announced);
    for (int i = 0; i < outlines.size(); i++) {
      if (outlines.get(i).speaker().isPresent()) {
        unannounced.put(i + 1, outlines.get(i).speaker().get());
      }
    }
    for (Way way : Way.values()) {
      for (Iterator<String> names = absent.iterator(); names.hasNext(); ) {
        if (claim(names.next(), way)) {
          names.remove();
        }
      }
    }
  }

  static List<Diagnostic> of(
      List<String> announced, List<SpeechOutline> outlines, List<Block> blocks) {
    if (announced.isEmpty()) {
      return List.of();
    }
    AnnouncementCheck check = new AnnouncementCheck(announced, outlines);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String name : check.absent) {
      diagnostics.add(missing(name, blocks));
    }
    for (Map.Entry<Integer, Speaker> speaker : check.unannounced.entrySet()) {
      diagnostics.add(unannounced(speaker.getKey(), speaker.getValue()));
    }
    return diagnostics;
  }

  private boolean claim(String announced, Way way) {
    for (Map.Entry<Integer, Speaker> speaker : unannounced.entrySet()) {
      if (way.says(announced, speaker.getValue())) {
        unannounced.remove(speaker.getKey());
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(String announced, Speaker speaker) {
    return announced.equals(speaker.name().orElse(""))
        || announced.equals(speaker.organization().orElse(""));
  }

  /** 石桥村 for 云山县柳镇石桥村, and the other way round. */
  private static boolean isPartOf(String announced, String body) {
    return body.endsWith(announced) || announced.endsWith(body) || body.startsWith(announced);
  }

  /** 市发改委 for 市发展改革委: the same characters in the same order, the first and the last among them. */
  private static boolean abbreviates(String announced, String body) {
    String shorter = announced.length() < body.length() ? announced : body;
    String longer = announced.length() < body.length() ? body : announced;
    if (shorter.length() < 3
        || shorter.charAt(0) != longer.charAt(0)
        || shorter.charAt(shorter.length() - 1) != longer.charAt(longer.length() - 1)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
    }
    return at == shorter.length();
  }

  private static Diagnostic missing(String name, List<Block> blocks) {
    Diagnostic.Builder diagnostic = Diagnostic.builder();
    diagnostic
        .code(DiagnosticCode.ANNOUNCED_SPEAKER_MISSING)
        .severity(Severity.WARNING)
        .message("the lead announces " + name + ", whose speech is not there");
    for (Block block : blocks) {
      int at = block.kind() == BlockKind.LEAD ? block.text().value().indexOf(name) : -1;
      if (at >= 0) {
        return diagnostic
            .start(block.text().sourceOffset(at))
            .end(block.text().sourceOffset(at + name.length() - 1) + 1)
            .build();
      }
    }
    return diagnostic.build();
  }

  private static Diagnostic unannounced(int ordinal, Speaker speaker) {
    return Diagnostic.builder()
        .code(DiagnosticCode.SPEAKER_NOT_ANNOUNCED)
        .severity(Severity.INFO)
        .message("the lead does not announce " + speaker.byline())
        .speech(ordinal)
        .build();
  }
}
