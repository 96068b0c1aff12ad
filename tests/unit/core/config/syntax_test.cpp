// Texts that are no YAML, or more YAML than these files may use.
#include "tests/unit/core/config/yaml_cases.hpp"

namespace rb::test {
namespace {

TEST(Syntax, AnEmptyFileIsToldAsSuch) {
  const Lines expected = {"p.yaml:1:1: an empty file, in the text, expected `key: value` lines"};
  EXPECT_EQ(policy_problems(""), expected);
  EXPECT_EQ(policy_problems("# only a comment\n\n"), expected);
  EXPECT_EQ(policy_problems("---\n"), expected);
}

TEST(Syntax, AFileThatIsNoMapping) {
  EXPECT_EQ(policy_problems("- a\n"),
            Lines{"p.yaml:1:1: a list, in policy, expected `key: value` lines, the first being "
                  "`policy: name`"});
  EXPECT_EQ(policy_problems("flu\n"),
            Lines{"p.yaml:1:1: `flu`, in policy, expected `key: value` lines, the first being "
                  "`policy: name`"});
}

TEST(Syntax, TwoColonsOnALine) {
  EXPECT_EQ(
      policy_problems("policy: a\nattestation: Dr Who: storm\n"),
      Lines{"p.yaml:2:20: a `:` where no key can be, in the YAML, expected one `key: value` on "
            "a line; quotes around a text that contains `: `"});
}

TEST(Syntax, OpenBracketsAndQuotes) {
  EXPECT_EQ(policy_problems("policy: [a, b\npurpose: y\n"),
            Lines{"p.yaml:2:8: a list that opens with `[` and goes on here, in the YAML, expected "
                  "`,` or `]`"});
  EXPECT_EQ(
      policy_problems("limits: {per_day: 1\npurpose: y\n"),
      Lines{"p.yaml:2:8: a mapping that opens with `{` and goes on here, in the YAML, expected "
            "`,` or `}`"});
  EXPECT_EQ(policy_problems("policy: a]b\nlimits: ]\n"),
            Lines{"p.yaml:2:9: a closing bracket that was never opened, in the YAML, expected no "
                  "bracket here"});
  EXPECT_EQ(policy_problems("policy: x\nlimits: {per_day: 1,\n  per_week: [\n"),
            Lines{"p.yaml:3:13: a `[` that is never closed, in the YAML, expected `]`"});
  EXPECT_EQ(policy_problems("policy: x\nlimits: {per_day: 1\n\n"),
            Lines{"p.yaml:2:9: a `{` that is never closed, in the YAML, expected `}`"});
  // Closed by the end of the file in the eyes of yaml-cpp, with or without a line break before it.
  for (const char* text : {"policy: \"abc\npurpose: y\n", "policy: 'abc", "policy: 'abc\n \r\n"}) {
    const Lines lines = policy_problems(text);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_NE(
        lines[0].find("a quoted text without its closing quote, in the YAML, expected the same "
                      "quote at the end of the text"),
        std::string::npos)
        << lines[0];
  }
}

TEST(Syntax, IndentationThatFitsNothing) {
  EXPECT_EQ(policy_problems("policy: a\nwindows:\n  - days: mon\n   hours: x\n"),
            Lines{"p.yaml:4:4: a line that fits no list above it, in the YAML, expected `- item`, "
                  "indented like the items beside it"});
  EXPECT_EQ(policy_problems("policy: a\n- b\n"),
            Lines{"p.yaml:2:1: a line that fits no mapping above it, in the YAML, expected `key: "
                  "value`, indented like the keys beside it"});
}

TEST(Syntax, SeveralDocuments) {
  EXPECT_EQ(policy_problems("policy: a\n---\npolicy: b\n"),
            Lines{"p.yaml:2:1: a second document (after `---`), in the YAML, expected one document "
                  "per file"});
  EXPECT_EQ(policy_problems("---\n" + std::string(kSmallPolicy) + "...\n"), Lines{});
}

TEST(Syntax, AnchorsAliasesTagsAndMergeKeysAreRefused) {
  const Lines anchor = {
      "p.yaml:1:9: an anchor or alias (`&name`, `*name`), in the YAML, expected the value itself, "
      "written out"};
  EXPECT_EQ(policy_problems("policy: &a x\npurpose: *a\n"), anchor);
  EXPECT_EQ(policy_problems("policy: *a\n"), anchor);
  EXPECT_EQ(
      policy_problems("policy: !!str x\n"),
      Lines{"p.yaml:1:9: a YAML tag (`tag:yaml.org,2002:str`), in the YAML, expected the value "
            "alone: every key knows its own type"});
  EXPECT_EQ(
      policy_problems_with("<<: {urgency: soon}\n"),
      Lines{"p.yaml:7:1: a merge key (`<<`), in policy, expected the keys themselves, written "
            "out"});
}

TEST(Syntax, DepthSizeAndNumberOfValuesAreBounded) {
  EXPECT_EQ(policy_problems("policy: " + std::string(1000, '[') + std::string(1000, ']')),
            Lines{"p.yaml:1:32: mappings or lists more than 24 deep, in the YAML, expected the few "
                  "levels of the reference page"});
  std::string many = "policy: [";
  for (int i = 0; i < 60'000; ++i) many += "a,\n";
  const Lines too_many = policy_problems(many + "]");
  ASSERT_EQ(too_many.size(), 1U);
  EXPECT_NE(too_many[0].find("more than 50000 values in one file, in the YAML, expected a smaller"),
            std::string::npos);
  EXPECT_EQ(
      policy_problems(std::string(2'000'000, '#')),
      Lines{"p.yaml:1:1: a file of 2000000 bytes, in the text, expected at most 1048576 bytes"});
}

TEST(Syntax, EveryTabAtTheStartOfALine) {
  EXPECT_EQ(policy_problems("limits:\n\tper_day: 1\n  \tper_week: 2\n"),
            (Lines{"p.yaml:2:1: a tab at the start of the line, in the text, expected spaces",
                   "p.yaml:3:3: a tab at the start of the line, in the text, expected spaces"}));
  EXPECT_EQ(policy_problems_with("urgency:\tsoon\t# a tab between is nobody's harm\n"), Lines{});
}

TEST(Syntax, BytesThatAreNoText) {
  EXPECT_EQ(
      policy_problems("policy: \xFF\xC0\x80\n"),
      (Lines{"p.yaml:1:9: the byte 0xFF, which is not UTF-8, in the text, expected a text file "
             "in UTF-8",
             "p.yaml:1:10: the byte 0xC0, which is not UTF-8, in the text, expected a text file "
             "in UTF-8",
             "p.yaml:1:11: the byte 0x80, which is not UTF-8, in the text, expected a text file "
             "in UTF-8"}));
  EXPECT_EQ(policy_problems("policy: \xED\xA0\x80"), policy_problems("policy: \xED\xA0\x80"));
  EXPECT_EQ(policy_problems("policy: \xED\xA0\x80").size(), 3U);      // a surrogate
  EXPECT_EQ(policy_problems("policy: \xF4\x90\x80\x80").size(), 4U);  // above U+10FFFF
  EXPECT_EQ(policy_problems("policy: \xE2\x82").size(), 2U);          // cut short
  EXPECT_EQ(policy_problems(std::string("policy: a\0b\n", 12)),
            Lines{"p.yaml:1:10: the control character 0x00, in the text, expected plain text"});
  // yaml-cpp reads 0x04 as the end of the file: what follows would be ignored in silence.
  EXPECT_EQ(policy_problems("policy: a\n\x04purpose: b\n"),
            Lines{"p.yaml:2:1: the control character 0x04, in the text, expected plain text"});
  EXPECT_EQ(policy_problems("policy: a\rpurpose: b\n"),
            Lines{"p.yaml:1:10: the control character 0x0D, in the text, expected plain text"});
}

TEST(Syntax, WindowsLineEndsAndAByteOrderMarkAreFine) {
  std::string text = "\xEF\xBB\xBF";
  for (const char c : kSmallPolicy) text += c == '\n' ? "\r\n" : std::string(1, c);
  EXPECT_EQ(policy_problems(text), Lines{});
  EXPECT_EQ(policy_problems(text + "urgncy: soon\r\n").size(), 1U);
}

TEST(Syntax, ColumnsCountCharactersNotBytes) {
  const std::string line = "retry: {machine: {template: \"\xC3\xA9\xE2\x82\xAC\", max: many}}\n";
  EXPECT_EQ(
      policy_problems_with(line),
      Lines{"p.yaml:7:40: `many`, in retry.machine.max, expected a whole number from 0 to 50"});
}

TEST(Syntax, ValuesAreShownOnOneLineAndClipped) {
  EXPECT_EQ(policy_problems_with("urgency: \"" + std::string(100, 'x') + "\"\n"),
            Lines{"p.yaml:7:10: `" + std::string(60, 'x') +
                  "...`, in urgency, expected one of: routine, soon, urgent, emergency"});
  EXPECT_EQ(policy_problems_with("urgency: \"a\\nb\\x01\"\n"),
            Lines{"p.yaml:7:10: `a b `, in urgency, expected one of: routine, soon, urgent, "
                  "emergency"});
}

TEST(KindOf, ByTheFirstKeyEvenOfABrokenFile) {
  EXPECT_EQ(kind_of(kSmallPolicy), FileKind::policy);
  EXPECT_EQ(kind_of(kSmallScenario), FileKind::scenario);
  EXPECT_EQ(kind_of(kSmallRules), FileKind::rules);
  EXPECT_EQ(kind_of("# a comment\n---\n\npolicy: [\n"), FileKind::policy);
  EXPECT_EQ(kind_of("policies: [a]\nscenario: x\n"), FileKind::scenario);
  EXPECT_EQ(kind_of("operator:\n  - {policy: x}\n"), FileKind::unknown);
  EXPECT_EQ(kind_of("\xEF\xBB\xBFpolicy: x"), FileKind::policy);
  EXPECT_EQ(kind_of("{policy: x}"), FileKind::policy);
  EXPECT_EQ(kind_of(""), FileKind::unknown);
}

}  // namespace
}  // namespace rb::test
