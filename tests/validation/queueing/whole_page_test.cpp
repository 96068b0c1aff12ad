// All cases together: about one 95 per cent interval in twenty misses what it should hold, and a
// model that is wrong in a little would make it more. RB_REWRITE=1 writes the summary from the
// tables as they then stand: tests run by the order of the files' names, and this is the last one.
#include "tests/support/queueing/page.hpp"

#include <gtest/gtest.h>

#include <map>

namespace rb::test {
namespace {

struct Count {
  std::size_t cases = 0;
  std::size_t outside = 0;
};

TEST(Page, NoMoreIntervalsMissThanChanceAllows) {
  // By quantity: two that one run measures are not independent.
  std::map<std::string, Count> counts;
  for (const Verdict& verdict : verdicts()) {
    Count& count = counts[verdict.quantity];
    ++count.cases;
    if (verdict.outside) ++count.outside;
  }
  std::string table = "| quantity | cases | outside | at most |\n|---|---|---|---|\n";
  std::size_t cases = 0;
  for (const auto& [quantity, count] : counts) {
    const std::size_t most = most_misses(count.cases);
    EXPECT_LE(count.outside, most) << quantity;
    table += "| " + quantity + " | " + std::to_string(count.cases) + " | " +
             std::to_string(count.outside) + " | " + std::to_string(most) + " |\n";
    cases += count.cases;
  }
  EXPECT_GT(cases, 100U);
  keep_table("summary", table);
}

}  // namespace
}  // namespace rb::test
