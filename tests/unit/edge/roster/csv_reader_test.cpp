#include "edge/roster/csv_reader.hpp"

#include "tests/unit/edge/roster/roster_fixture.hpp"

namespace rb::edge {
namespace {

std::vector<CsvRecord> read_all(std::string_view text) {
  CsvReader reader(text);
  std::vector<CsvRecord> records;
  for (CsvRecord record; reader.next(record);) records.push_back(record);
  return records;
}

TEST(csv_reader, plain_fields_and_every_line_break) {
  const auto records = read_all("a,b\r\nc,d\ne,f\rg,h");
  ASSERT_EQ(records.size(), 4U);
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(records[i].line, static_cast<int>(i) + 1);
    ASSERT_EQ(records[i].fields.size(), 2U);
  }
  EXPECT_EQ(records[1].fields, (Names{"c", "d"}));
  EXPECT_EQ(records[1].raw, "c,d");
  EXPECT_EQ(records[3].fields, (Names{"g", "h"}));
}

TEST(csv_reader, quotes_hold_commas_quotes_and_line_breaks) {
  const auto records = read_all("\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\"\nnext,,\n");
  ASSERT_EQ(records.size(), 2U);
  EXPECT_EQ(records[0].fields, (Names{"a,b", "say \"hi\"", "two\r\nlines"}));
  EXPECT_EQ(records[1].line, 3);
  EXPECT_EQ(records[1].fields, (Names{"next", "", ""}));
}

TEST(csv_reader, a_byte_order_mark_is_no_part_of_the_first_field) {
  const auto records = read_all("\xEF\xBB\xBFid\n");
  ASSERT_EQ(records.size(), 1U);
  EXPECT_EQ(records[0].fields, (Names{"id"}));
}

TEST(csv_reader, blank_lines_are_records_that_say_so) {
  const auto records = read_all("a\n\n\r\nb\n");
  ASSERT_EQ(records.size(), 4U);
  EXPECT_TRUE(records[1].blank());
  EXPECT_TRUE(records[2].blank());
  EXPECT_EQ(records[3].line, 4);
  EXPECT_TRUE(read_all("").empty());
  EXPECT_FALSE(read_all("\"\"x\n")[0].blank());
}

TEST(csv_reader, a_stray_quote_costs_its_own_line_only) {
  const auto records = read_all("a,\"never closed\nb,c\nd\"e,f\n\"g\"h,i\nj,k\n");
  ASSERT_EQ(records.size(), 5U);
  EXPECT_NE(records[0].problem, "");
  EXPECT_EQ(records[0].raw, "a,\"never closed");
  EXPECT_EQ(records[1].fields, (Names{"b", "c"}));
  EXPECT_NE(records[2].problem.find("a quote inside"), std::string::npos);
  EXPECT_NE(records[3].problem.find("after a closing quote"), std::string::npos);
  EXPECT_EQ(records[4].fields, (Names{"j", "k"}));
  EXPECT_EQ(records[4].line, 5);
}

TEST(csv_reader, a_quote_without_end_is_given_up_after_the_longest_field) {
  std::string text = "\"";
  for (int i = 0; i < 20'000; ++i) text += "x\n";
  const auto records = read_all(text);
  ASSERT_EQ(records.size(), 20'000U);
  EXPECT_EQ(records[0].problem, "a quote that is never closed");
  EXPECT_EQ(records[1].fields, (Names{"x"}));
  EXPECT_EQ(records.back().line, 20'000);
}

TEST(csv_reader, a_field_that_is_written_reads_back) {
  for (const char* value :
       {"", "a", "a,b", "\"", "two\nlines", "two\r\nlines", " spaced ", "é,\"x\""}) {
    const std::string line = csv_field(value) + "," + csv_field(value) + "\n";
    const auto records = read_all(line);
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records[0].fields, (Names{value, value}));
  }
}

}  // namespace
}  // namespace rb::edge
