package io.github.speechdigest.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaKeyword;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Derives the JSON Schema of a meeting from the model: its accessors, their types and their
 * Javadoc.
 */
final class MeetingSchema {
  private static final String ID = "https://speechdigest.github.io/schema/meeting.schema.json";
  private static final String DIALECT = SchemaVersion.DRAFT_2020_12.getIdentifier();
  private static final Map<Class<?>, String> OPTIONAL_NUMBERS =
      Map.of(OptionalInt.class, "integer", OptionalDouble.class, "number");

  private final ModelJavadoc javadoc;

  MeetingSchema(ModelJavadoc javadoc) {
    this.javadoc = javadoc;
  }

  /** Returns the schema as it is stored: indented by two spaces, ended by a line break. */
  String generate() throws IOException {
    ObjectNode schema =
        new ObjectMapper().createObjectNode().put("$schema", DIALECT).put("$id", ID);
    schema.setAll(generator().generateSchema(Meeting.class));
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new ObjectMapper()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
            .writeValueAsString(schema)
        + "\n";
  }

  private SchemaGenerator generator() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(new JacksonModule(JacksonOption.RESPECT_JSONPROPERTY_ORDER))
            .with(
                Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.PLAIN_DEFINITION_KEYS)
            .without(Option.FLATTENED_OPTIONALS);
    config
        .forMethods()
        .withIgnoreCheck(method -> method.getName().startsWith("check"))
        .withRequiredCheck(method -> !isOptional(method))
        .withPropertyNameOverrideResolver(MethodScope::getDeclaredName)
        .withTargetTypeOverridesResolver(MeetingSchema::unwrap)
        .withDescriptionResolver(javadoc::of)
        .withStringMinLengthResolver(MeetingSchema::minLength)
        .withStringPatternResolver(MeetingSchema::pattern)
        .withNumberInclusiveMinimumResolver(MeetingSchema::minimum)
        .withNumberInclusiveMaximumResolver(MeetingSchema::maximum)
        .withDependentRequiresResolver(MeetingSchema::companions);
    config
        .forTypesInGeneral()
        .withDescriptionResolver(scope -> javadoc.of(scope.getType()))
        .withCustomDefinitionProvider(MeetingSchema::scalar)
        .withTypeAttributeOverride(MeetingSchema::addCondition);
    return new SchemaGenerator(config.build());
  }

  /**
   * An absent value is a field left out, never null, so that an Optional has the schema of what it
   * holds.
   */
  private static List<ResolvedType> unwrap(MethodScope method) {
    ResolvedType type = method.getDeclaredType();
    return type != null && type.getErasedType() == Optional.class ? type.getTypeParameters() : null;
  }

  private static boolean isOptional(MethodScope method) {
    Class<?> type =
        method.getDeclaredType() == null ? void.class : method.getDeclaredType().getErasedType();
    return type == Optional.class || OPTIONAL_NUMBERS.containsKey(type);
  }

  /** A present text is never empty. */
  private static Integer minLength(MethodScope method) {
    return method.getType().getErasedType() == String.class ? 1 : null;
  }

  private static String pattern(MethodScope method) {
    return method.getDeclaredName().equals("sha256") ? "^[0-9a-f]{64}$" : null;
  }

  private static BigDecimal minimum(MethodScope method) {
    return switch (numberName(method)) {
      case "ordinal", "speech", "position", "month", "day" -> BigDecimal.ONE;
      case "start", "end", "length", "confidence" -> BigDecimal.ZERO;
      default -> null;
    };
  }

  private static BigDecimal maximum(MethodScope method) {
    return switch (numberName(method)) {
      case "month" -> BigDecimal.valueOf(12);
      case "day" -> BigDecimal.valueOf(31);
      case "confidence" -> BigDecimal.ONE;
      default -> null;
    };
  }

  private static String numberName(MethodScope method) {
    Class<?> type = method.getType().getErasedType();
    return type == int.class || OPTIONAL_NUMBERS.containsKey(type) ? method.getDeclaredName() : "";
  }

  /** The fields without which this one says nothing. */
  private static List<String> companions(MethodScope method) {
    Class<?> owner = method.getDeclaringType().getErasedType();
    String name = method.getDeclaredName();
    if (owner == Diagnostic.class && name.equals("start")) {
      return List.of("end");
    }
    return (owner == Period.class || owner == Diagnostic.class) && name.equals("end")
        ? List.of("start")
        : null;
  }

  private static void addCondition(
      ObjectNode node, TypeScope scope, SchemaGenerationContext context) {
    if (scope.getType().getErasedType() == Indicator.class && node.has("properties")) {
      node.putObject(context.getKeyword(SchemaKeyword.TAG_IF))
          .putObject("properties")
          .putObject("kind")
          .put("const", "CHANGE");
      node.putObject(context.getKeyword(SchemaKeyword.TAG_THEN))
          .putArray("required")
          .add("direction");
    }
  }

  private static CustomDefinition scalar(ResolvedType type, SchemaGenerationContext context) {
    ObjectNode node = context.getGeneratorConfig().createObjectNode();
    if (type.getErasedType() == YearMonth.class) {
      node.put(context.getKeyword(SchemaKeyword.TAG_TYPE), "string");
      node.put(context.getKeyword(SchemaKeyword.TAG_PATTERN), "^\\d{4}-(0[1-9]|1[0-2])$");
      return new CustomDefinition(node, true);
    }
    String number = OPTIONAL_NUMBERS.get(type.getErasedType());
    if (number == null) {
      return null;
    }
    node.put(context.getKeyword(SchemaKeyword.TAG_TYPE), number);
    return new CustomDefinition(node, true);
  }
}
