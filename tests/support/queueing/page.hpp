// docs/validation.md: words by hand, and tables between two marks that a test writes and compares.
// RB_REWRITE=1 in the environment writes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/support/queueing/statistics.hpp"

namespace rb::test {

// Expects the table of that name in the page to be `table`, or writes it there.
void keep_table(const std::string& name, const std::string& table);

// What stands in the page.
[[nodiscard]] std::string table_of(const std::string& name);
[[nodiscard]] std::vector<std::string> names_of_tables();

struct Case {
  std::string queue{};
  std::string grid{};
  double load = 0;
  std::string quantity{};
  std::uint64_t measured = 0;  // in all replications
  Interval interval{};
  double theory = 0;
};

// Cases as rows of a table.
class CaseTable {
 public:
  // Expects theory in the 99.9 per cent interval.
  void add(const Case& row);
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_ =
      "| queue | grid | load | quantity | n | measured | 95% interval | theory | |\n"
      "|---|---|---|---|---|---|---|---|---|\n";
};

// The rows of all such tables in the page, read back.
struct Verdict {
  std::string quantity{};
  bool outside = false;  // of the 95 per cent interval
};
[[nodiscard]] std::vector<Verdict> verdicts();

}  // namespace rb::test
