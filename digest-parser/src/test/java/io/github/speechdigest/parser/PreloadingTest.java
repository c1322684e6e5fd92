package io.github.speechdigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Meeting;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mozilla.universalchardet.UniversalDetector;

class PreloadingTest {
  private static final int TIMES = 20;
  private static final int THREADS = 3;

  private static final String PAGE =
      """
      在全市经济工作会议上的发言（摘登）

      夯实产业基础 推动高质量发展
      云山县委书记 张某
      今年以来，我们抓项目、强产业，工业增加值增长8.5%。一是招商引资，新签约项目32个。二是优化服务，办理时间缩短三成。

      深化改革创新 服务发展大局
      市发展改革委主任 李某
      我们将把重点任务落到实处，新增专利1200件，同比增长12%。
      """;

  /** Classes are loaded anew each time, by threads that begin at different ends of them. */
  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void should_parse_alike_when_first_parses_run_at_once() throws Exception {
    String expected = DigestParser.parse(PAGE, "page").toString();
    URL[] classes = {
      where(DigestParser.class),
      where(Meeting.class),
      where(Jsoup.class),
      where(UniversalDetector.class)
    };
    for (int time = 0; time < TIMES; time++) {
      try (URLClassLoader fresh =
          new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
        assertThat(parsedAtOnce(fresh)).hasSize(THREADS).containsOnly(expected);
      }
    }
  }

  @Test
  void should_end_by_itself_and_keep_no_program_running() throws Exception {
    Thread thread = new Preloading();

    assertThat(thread.isDaemon()).isTrue();
    thread.start();
    thread.join(TimeUnit.SECONDS.toMillis(30));
    assertThat(thread.isAlive()).isFalse();
  }

  private static URL where(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static List<String> parsedAtOnce(ClassLoader loader) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<String> first =
          () -> {
            Class<?> parser = loader.loadClass(DigestParser.class.getName());
            Method parse = parser.getMethod("parse", String.class, String.class);
            return parse.invoke(null, PAGE, "page").toString();
          };
      List<String> parsed = new ArrayList<>();
      for (Future<String> meeting : threads.invokeAll(List.of(first, first, first))) {
        parsed.add(meeting.get());
      }
      return parsed;
    } finally {
      threads.shutdownNow();
    }
  }
}
