#include "tests/support/queueing/page.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

namespace rb::test {
namespace {

const std::string kPage = RB_SOURCE_DIR "/docs/validation.md";
const std::string kBegin = "<!-- table: ";
const std::string kEnd = "<!-- end -->";
const std::string kOutside = "outside";

std::string read_page() {
  std::ifstream file(kPage, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Where the table stands: between the end of its first mark's line and its second mark.
struct Place {
  std::size_t from = std::string::npos;
  std::size_t until = std::string::npos;
};

Place place_of(const std::string& page, const std::string& name) {
  const std::string mark = kBegin + name + " -->\n";
  const std::size_t at = page.find(mark);
  if (at == std::string::npos) return {};
  return {at + mark.size(), page.find(kEnd, at)};
}

// Five digits: SimGrid's last ones may differ between its versions.
std::string shown(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%#.5g", value);
  return text;
}

std::string shown(std::uint64_t count) {
  std::string digits = std::to_string(count);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return digits;
}

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream in(line);
  for (std::string cell; std::getline(in, cell, '|');) cells.push_back(cell);
  return cells;
}

std::string trimmed(const std::string& text) {
  const std::size_t from = text.find_first_not_of(' ');
  if (from == std::string::npos) return {};
  return text.substr(from, text.find_last_not_of(' ') - from + 1);
}

}  // namespace

void keep_table(const std::string& name, const std::string& table) {
  std::string page = read_page();
  const Place place = place_of(page, name);
  ASSERT_NE(place.until, std::string::npos) << "the page has no table `" << name << "`";
  if (std::getenv("RB_REWRITE") != nullptr) {
    page.replace(place.from, place.until - place.from, table);
    std::ofstream(kPage, std::ios::binary) << page;
    return;
  }
  EXPECT_EQ(page.substr(place.from, place.until - place.from), table)
      << "RB_REWRITE=1 keeps what was measured";
}

std::string table_of(const std::string& name) {
  const std::string page = read_page();
  const Place place = place_of(page, name);
  if (place.until == std::string::npos) return {};
  return page.substr(place.from, place.until - place.from);
}

std::vector<std::string> names_of_tables() {
  const std::string page = read_page();
  std::vector<std::string> names;
  for (std::size_t at = page.find(kBegin); at != std::string::npos; at = page.find(kBegin, at)) {
    at += kBegin.size();
    names.push_back(page.substr(at, page.find(" -->", at) - at));
  }
  return names;
}

void CaseTable::add(const Case& row) {
  const Interval& interval = row.interval;
  EXPECT_TRUE(interval.holds_999(row.theory))
      << row.queue << " on " << row.grid << " at " << row.load << ", " << row.quantity << ": "
      << interval.mean << " +- " << interval.half_999 << ", theory " << row.theory;
  char load[16];
  std::snprintf(load, sizeof load, "%.2f", row.load);
  text_ += "| " + row.queue + " | " + row.grid + " | " + load + " | " + row.quantity + " | " +
           shown(row.measured) + " | " + shown(interval.mean) + " | " +
           shown(interval.mean - interval.half_95) + " to " +
           shown(interval.mean + interval.half_95) + " | " + shown(row.theory) + " | " +
           (interval.holds_95(row.theory) ? "" : kOutside) + " |\n";
}

std::vector<Verdict> verdicts() {
  constexpr std::size_t kQuantity = 4;
  constexpr std::size_t kMark = 9;
  std::vector<Verdict> all;
  for (const std::string& name : names_of_tables()) {
    std::istringstream lines(table_of(name));
    std::string line;
    for (int i = 0; std::getline(lines, line); ++i) {
      const auto cells = cells_of(line);
      if (i < 2 || cells.size() <= kMark) continue;
      all.push_back({trimmed(cells[kQuantity]), trimmed(cells[kMark]) == kOutside});
    }
  }
  return all;
}

}  // namespace rb::test
