package com.example

import io.github.speechdigest.json.DigestJson
import io.github.speechdigest.model.Meeting
import io.github.speechdigest.parser.DigestParser
import io.github.speechdigest.parser.ParseOptions
import java.nio.file.Path
import kotlin.jvm.optionals.getOrNull

fun main(args: Array<String>) {
  val meeting: Meeting = DigestParser.parse(Path.of(args[0]), ParseOptions.builder().year(2024).build())
  val json: String = DigestJson.write(meeting)
  for (speech in meeting.speeches()) {
    println("${speech.speaker().getOrNull()?.byline() ?: "?"} | ${speech.title().getOrNull() ?: "?"}")
  }

  check(meeting.speeches().isNotEmpty()) { "no speech found" }
  check(meeting.date().getOrNull()?.year()?.asInt == 2024) { "the year was not taken" }
  check(DigestJson.read(json) == meeting) { "read back as another meeting" }
}
